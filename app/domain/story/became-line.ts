/** One line of what became of a theme: when, what, and how it stands. */
export type BecameLine = {
  when: string;
  /** In the language that was asked for, all but what of it is the record's own. */
  words: string;
  /** What of the words a record says itself, in its own language; empty where none of them are. */
  own: string;
  /** Where the words go on; null where they say all. */
  to: { href: string; words: string } | null;
  /** How it stands; empty where nothing is to be said of it. */
  tag: string;
  isLate: boolean;
};

/** A line that is only said. */
export function saidLine(when: string, words: string, own = ""): BecameLine {
  return { when, words, own, to: null, tag: "", isLate: false };
}
