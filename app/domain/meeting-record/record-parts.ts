/** How many items of a meeting are open on its record at once: the forms of a hundred would be a page that nobody can use. */
const ITEMS_OPEN = 15;

/** An item of the meeting in a line: whether anything is recorded of it, and whether it is business that comes with every meeting. */
export type RecordLine = {
  reference: string;
  number: string;
  title: string;
  isRecorded: boolean;
  isRoutine: boolean;
};

/** Some items of the record, opened together: `at` is the first of them, from which to which, and how many are recorded. */
export type RecordPart = { at: string; from: number; to: number; done: number; isOpen: boolean };

/**
 * The parts in which a meeting is recorded, and which of its items are open: those beside the first of the references
 * asked for that is on the agenda, or else the first of all.
 */
export function recordParts(
  lines: readonly RecordLine[],
  asked: readonly (string | null)[],
): { parts: RecordPart[]; first: number; open: RecordLine[] } {
  const places = asked.map((wanted) => lines.findIndex(({ reference }) => reference === wanted));
  const place = places.find((found) => found >= 0) ?? 0;
  const first = place - (place % ITEMS_OPEN);
  const parts = Array.from({ length: Math.ceil(lines.length / ITEMS_OPEN) }, (_, part): RecordPart => {
    const from = part * ITEMS_OPEN;
    const own = lines.slice(from, from + ITEMS_OPEN);
    return {
      at: own[0]?.reference ?? "",
      from: from + 1,
      to: from + own.length,
      done: own.filter(({ isRecorded }) => isRecorded).length,
      isOpen: from === first,
    };
  });
  return { parts, first, open: lines.slice(first, first + ITEMS_OPEN) };
}

/** Which item is open when nobody asked for one: the first of which nothing is recorded, routine business last; none where all are. */
export function firstToRecord(lines: readonly RecordLine[]): RecordLine | null {
  const left = lines.filter(({ isRecorded }) => !isRecorded);
  return left.find(({ isRoutine }) => !isRoutine) ?? left[0] ?? null;
}
