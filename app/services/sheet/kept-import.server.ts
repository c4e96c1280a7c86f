import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { Fields } from "#app/domain/sheet/fields.ts";
import type { TouchedRows } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";

/** What saving did, record by record: what is told of it, and what undoing it needs. */
export type SavedRows = {
  changed: { id: number; version: number; title: string; words: readonly string[]; before: Fields }[];
  added: { id: number; version: number; title: string }[];
  /** How many rows were left out: conflicts and refusals. */
  left: number;
};

/** Whether what `edit` returned names a request that the chair has to decide first. */
export function waitsForChair({ variationId }: Fields): boolean {
  return variationId !== undefined;
}

/** How many of what was changed the chair has to decide on first. */
export function waitingIn({ changed }: SavedRows): number {
  return changed.filter(({ before }) => waitsForChair(before)).length;
}

export const NO_ROWS: TouchedRows = { untouched: 0, rows: [] };

/** The rows of an import, from its column. */
export function keptRows(imported: { rows: string }): TouchedRows {
  return JSON.parse(imported.rows) as TouchedRows;
}

/** What was saved of it; null while nothing is. */
export function savedRows(imported: { undo: string | null }): SavedRows | null {
  return imported.undo === null ? null : (JSON.parse(imported.undo) as SavedRows);
}

/** What an import is called in history: "the spreadsheet of themes “autumn.xlsx”". */
export function importTitle({ kind, fileName }: { kind: SheetKind; fileName: string }): string {
  return `the spreadsheet of ${SHEETS[kind].noun[1]} “${fileName}”`;
}

/** "12 changed, 3 added". */
export function countWords({ changed, added }: { changed: number; added: number }): string {
  const parts = [changed > 0 ? `${changed} changed` : "", added > 0 ? `${added} added` : ""].filter(Boolean);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
