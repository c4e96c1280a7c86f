import { takenColumns, untakenColumns, type SheetDefinition, type SheetValue } from "./columns.ts";
import { plainText } from "./cells.ts";

/** What the last column says of a row as it was exported. */
export type SheetCheck = {
  version: number;
  /** Of which record it was said, in short: a check moved to another row is found out. */
  record: string;
  /** Its taken values as they were exported, in short. */
  hash: string;
  /** What stood in each column that is not taken, in short, one after another; none in files of before. */
  untaken: string;
};

/** The check of a record as it is exported: "v3-4d1-9f2c1a7b-0c37e1": the last part has three digits for each column to read. */
export function checkOf(
  sheet: SheetDefinition,
  record: { id: number; version: number; values: Readonly<Record<string, SheetValue>> },
): string {
  const untaken = untakenColumns(sheet, false).map(([key]) => cellMark(record.values[key] ?? null));
  return `v${record.version}-${recordMark(sheet, record)}-${hashOf(sheet, record.values)}-${untaken.join("")}`;
}

/** A check as it was imported; null where the text is none. */
export function readCheck(text: string): SheetCheck | null {
  const match = /^v([1-9]\d{0,8})-([0-9a-f]{3})-([0-9a-f]{8})(?:-((?:[0-9a-f]{3})+))?$/.exec(text.trim().toLowerCase());
  if (!match) return null;
  return { version: Number(match[1]), record: match[2] ?? "", hash: match[3] ?? "", untaken: match[4] ?? "" };
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

/** The columns that are not taken with what their cells said when they were exported, in short; none where the file does not say it. */
export function untakenMarks(sheet: SheetDefinition, { untaken }: SheetCheck) {
  const columns = untakenColumns(sheet, false);
  if (untaken.length !== columns.length * MARK) return [];
  return columns.map(([key, column], index) => ({
    key,
    column,
    mark: untaken.slice(index * MARK, (index + 1) * MARK),
  }));
}

/** A cell in short: one changed cell in some four thousand has the mark of what it was. */
export function cellMark(value: SheetValue): string {
  return hex(plainText(value)).slice(-MARK);
}

const MARK = 3;

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
