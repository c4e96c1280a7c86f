import type { Choice } from "./choices.tsx";

/** A row that may be ticked: the value posted in `ids[]` ("14.3": record 14 in version 3), and its words. */
export type BulkRow = { tick: string; words: string };

/**
 * The rows that a bulk form offers again: those ticked before, each in the version
 * it was ticked in, so that a change since is still noticed; all where none was.
 */
export function rowsToOffer(rows: readonly BulkRow[], ticked: readonly string[]): Choice[] {
  const words = new Map(rows.map((row) => [idOf(row.tick), row.words]));
  const again = [...new Set(ticked)].flatMap((tick) => {
    const known = words.get(idOf(tick));
    return known === undefined ? [] : [{ value: tick, words: known }];
  });
  return again.length > 0 ? again : rows.map((row) => ({ value: row.tick, words: row.words }));
}

function idOf(tick: string): string {
  return tick.split(".")[0] ?? "";
}
