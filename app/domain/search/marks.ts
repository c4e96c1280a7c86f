/** Text as it is shown: what was looked for is marked. */
export type Marked = { text: string; marked: boolean };

/** Control characters, which no text of a record holds: where a mark begins and where it ends. */
export const MARK_BEGINS = "\u0001";
export const MARK_ENDS = "\u0002";

/** The parts of a text between marks; lines are shown one after another, parted by a dot. */
export function markedParts(text: string): Marked[] {
  const oneLine = text.trim().replace(/\s*\n\s*/g, " · ");
  return oneLine
    .split(MARK_BEGINS)
    .flatMap((part, at) => {
      const [marked = "", after = ""] = at === 0 ? ["", part] : part.split(MARK_ENDS);
      return [
        { text: marked, marked: true },
        { text: after, marked: false },
      ];
    })
    .filter((part) => part.text !== "");
}

/** The words that are marked in a text, lower case. */
export function markedWords(text: string): string[] {
  return markedParts(text)
    .filter((part) => part.marked)
    .flatMap((part) => part.text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}
