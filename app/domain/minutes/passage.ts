/** A place in the minutes as they are shown: from the first letter to before the last. */
export type Passage = { start: number; end: number };

/** How a block of text is numbered in its list: “(a)”, “3.”, a bullet. */
export type Mark = { kind: "bullet" | "number" | "letter" | "reference"; value: string };

/**
 * A paragraph, a heading or a point of a list: its words with single spaces, and for each letter where it stands in the
 * text. A tab between the cells of a table stays.
 */
export type Block = Passage & {
  text: string;
  at: readonly number[];
  mark: Mark | null;
  /** Whether an empty line or the beginning stands before it. */
  apart: boolean;
};

/** A sentence of a block, and where in the block's words it begins. */
export type Sentence = { text: string; from: number; block: Block };

/** Where the words from `from` to before `to` of a block stand in the minutes. */
export function passageIn(block: Block, from: number, to: number): Passage {
  const last = Math.max(from, to - 1);
  return { start: block.at[from] ?? block.start, end: (block.at[last] ?? block.end - 1) + 1 };
}

/** Where a sentence stands in the minutes. */
export function passageOf({ text, from, block }: Sentence): Passage {
  return passageIn(block, from, from + text.length);
}

/** From the first of the blocks to the last. */
export function passageOver(blocks: readonly Passage[]): Passage {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}
