import { takenColumns, type SheetDefinition, type SheetValue } from "./columns.ts";
import { plainText } from "./cells.ts";

/** What the last column says of a row as it was exported. */
export type SheetCheck = {
  version: number;
  /** Of which record it was said, in short: a check moved to another row is found out. */
  record: string;
  /** Its taken values as they were exported, in short. */
  hash: string;
};

/** The check of a record as it is exported: "v3-4d1-9f2c1a7b". */
export function checkOf(
  sheet: SheetDefinition,
  record: { id: number; version: number; values: Readonly<Record<string, SheetValue>> },
): string {
  return `v${record.version}-${recordMark(sheet, record)}-${hashOf(sheet, record.values)}`;
}

/** A check as it was imported; null where the text is none. */
export function readCheck(text: string): SheetCheck | null {
  const match = /^v([1-9]\d{0,8})-([0-9a-f]{3})-([0-9a-f]{8})$/.exec(text.trim().toLowerCase());
  if (!match) return null;
  return { version: Number(match[1]), record: match[2] ?? "", hash: match[3] ?? "" };
}

/** Whether a check was exported with this record. */
export function isCheckOf(sheet: SheetDefinition, id: number, check: SheetCheck): boolean {
  return check.record === recordMark(sheet, { id, version: check.version });
}

/** The taken values of a row in short: equal where nothing that is taken was changed. */
export function hashOf(sheet: SheetDefinition, values: Readonly<Record<string, SheetValue>>): string {
  const said = takenColumns(sheet).map(([key]) => `${key}=${plainText(values[key] ?? null)}`);
  return hex(said.join("\u0001"));
}

function recordMark(sheet: SheetDefinition, { id, version }: { id: number; version: number }): string {
  return hex(`${sheet.kind}:${id}:${version}`).slice(0, 3);
}

/** FNV-1a over the code units, 32 bits: it tells an edit from none, and keeps no secret. */
function hex(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
