import { reference } from "#app/domain/references.ts";
import type { ComparedRow, RowOutcome } from "#app/domain/sheet/compare.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import type { SavedRows } from "./kept-import.server.ts";

/** A row as a preview or what came of it shows it. */
export type ImportLine = {
  outcome: RowOutcome;
  /** Its row in the file; null once it is saved. */
  row: number | null;
  reference: string | null;
  title: string;
  words: readonly string[];
};

/** A row of the file as it compares with its record now. */
export function lineOf({ outcome, row, reference, title, words }: ComparedRow): ImportLine {
  return { outcome, row: row.number, reference, title, words };
}

/** What was saved of a file, a line for each record. */
export function savedLines(kind: keyof typeof SHEETS, { changed, added }: SavedRows): ImportLine[] {
  const { record } = SHEETS[kind];
  const line = (one: { id: number; title: string }) => ({
    row: null,
    reference: reference(record, one.id),
    title: one.title,
  });
  return [
    ...changed.map((one) => ({ ...line(one), outcome: "changed" as const, words: one.words })),
    ...added.map((one) => ({ ...line(one), outcome: "added" as const, words: [] })),
  ];
}
