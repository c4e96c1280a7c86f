import type { Passage } from "./passage.ts";

/** A piece of the minutes as they are shown: the proposals that begin with it, and whether it is marked. */
export type Piece = { words: string; begins: number[]; marked: boolean };

/** A mark in the text: the number of the proposal, and its passage. */
export type TextMark = { number: number; passage: Passage };

/** The text in pieces, cut wherever a passage begins or ends, so that passages that overlap are marked once. */
export function markedText(text: string, marks: readonly TextMark[]): Piece[] {
  const changes = new Map<number, number>([
    [0, 0],
    [text.length, 0],
  ]);
  const begins = new Map<number, number[]>();
  for (const { number, passage } of marks) {
    changes.set(passage.start, (changes.get(passage.start) ?? 0) + 1);
    changes.set(passage.end, (changes.get(passage.end) ?? 0) - 1);
    begins.set(passage.start, [...(begins.get(passage.start) ?? []), number]);
  }
  const places = [...changes.keys()].sort((one, other) => one - other);
  let depth = 0;
  return places.slice(0, -1).map((place, index) => {
    depth += changes.get(place) ?? 0;
    return { words: text.slice(place, places[index + 1]), begins: begins.get(place) ?? [], marked: depth > 0 };
  });
}
