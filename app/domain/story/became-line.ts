/** One line of what became of a theme: when, what, and how it stands. */
export type BecameLine = {
  when: string;
  words: string;
  /** Where the words go on; null where they say all. */
  to: { href: string; words: string } | null;
  /** How it stands; empty where nothing is to be said of it. */
  tag: string;
  isLate: boolean;
};

/** A line that is only said. */
export function saidLine(when: string, words: string): BecameLine {
  return { when, words, to: null, tag: "", isLate: false };
}
