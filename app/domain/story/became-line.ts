import type { Sentence } from "#app/words/sentence.ts";

/** One line of what became of a theme: when, what, and how it stands. */
export type BecameLine = {
  when: string;
  /** In the language that was asked for, all but what of it a record says in its own alone. */
  words: Sentence;
  /** Where the words go on; null where they say all. */
  to: { href: string; words: string } | null;
  /** How it stands; empty where nothing is to be said of it. */
  tag: string;
  isLate: boolean;
};

/** A line that is only said. */
export function saidLine(when: string, words: Sentence): BecameLine {
  return { when, words, to: null, tag: "", isLate: false };
}
