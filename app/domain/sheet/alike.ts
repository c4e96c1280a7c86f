import { reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { plainText } from "./cells.ts";
import { takenColumns, type SheetDefinition, type SheetValue } from "./columns.ts";
import type { ComparedRow, PresentRecord } from "./compare.ts";
import type { SheetRow } from "./rows.ts";

/**
 * What each new row looks like, by its number: a record that is there already, or a row of the same spreadsheet
 * above it. Alike is the same title, however it is written, of the same theme and meeting as far as the row names them.
 */
export function likenesses(
  sheet: SheetDefinition,
  rows: readonly SheetRow[],
  present: readonly Pick<PresentRecord, "id" | "values">[],
): ReadonlyMap<number, string> {
  const [[first = ""] = []] = takenColumns(sheet);
  const there = new Map<string, Pick<PresentRecord, "id" | "values">[]>();
  for (const record of present) listed(there, folded(record.values, first)).push(record);
  const found = new Map<number, string>();
  const above = new Map<string, SheetRow[]>();
  for (const row of rows.filter(({ id }) => id === null)) {
    const title = folded(row.values, first);
    if (title === "") continue;
    const record = there.get(title)?.find(({ values }) => isThereToo(row.values, values));
    const same = listed(above, title).find(({ values }) => isThereToo(row.values, values));
    listed(above, title).push(row);
    if (record) found.set(row.number, `${reference(sheet.record, record.id)}, which is there already`);
    else if (same) found.set(row.number, `row ${same.number} of this spreadsheet`);
  }
  return found;
}

/** Whether saving takes the row: one that looks like what is there already only where its number is in `anyway`. */
export function isSavedRow({ outcome, row }: ComparedRow, anyway: readonly number[]): boolean {
  return outcome === "alike" ? anyway.includes(row.number) : outcome === "changed" || outcome === "added";
}

function listed<T>(lists: Map<string, T[]>, title: string): T[] {
  const list = lists.get(title) ?? [];
  lists.set(title, list);
  return list;
}

const WHERE = ["theme", "meeting"];

function isThereToo(one: object, other: object): boolean {
  return WHERE.every((key) => folded(one, key) === "" || folded(one, key) === folded(other, key));
}

function folded(values: object, key: string): string {
  return foldText(plainText((values as Readonly<Record<string, SheetValue>>)[key] ?? null));
}
