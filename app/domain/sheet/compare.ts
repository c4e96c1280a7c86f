import { dayInLondon, dateText, type IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { plainText } from "./cells.ts";
import { againstText, changeText, valueText } from "./change-words.ts";
import { hashOf } from "./check.ts";
import { newColumns, takenColumns, type SheetColumn, type SheetDefinition, type SheetValue } from "./columns.ts";
import type { RowMove } from "./row-moves.ts";
import type { PlacedRow } from "./meeting-by-day.ts";
import { valueOf, type SheetRow } from "./rows.ts";
import { notTaken } from "./written-over.ts";

/** A record as it is now, as a row of the file is compared with it. */
export type PresentRecord = {
  id: number;
  version: number;
  bodyId: number;
  bodyName: string;
  title: string;
  values: Readonly<Record<string, SheetValue>>;
  /** What the deed that edits it says to this actor. */
  verdict: Verdict;
};

/** What a row does to where its record stands, if anything. */
export type MoveOfRow = Pick<RowMove, "words" | "reasonNeeded">;

/** Who changed a record last, and when. */
export type LastChange = { name: string; at: IsoInstant };

export const ROW_OUTCOMES = ["conflict", "refused", "alike", "passed_over", "changed", "added", "unchanged"] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Whether a row of this outcome can be saved, at once or where somebody says so. */
export function isSavable(outcome: RowOutcome): boolean {
  return outcome === "changed" || outcome === "added" || outcome === "alike";
}

/** What a row of the file comes to, in words. */
export type ComparedRow = {
  outcome: RowOutcome;
  row: SheetRow;
  /** "T-14"; null for a new row. */
  reference: string | null;
  title: string;
  /** Field by field: "Minutes: 30 to 45"; or why it is not taken. */
  words: readonly string[];
  /** The columns that the row changes; of a new row, those that it fills. */
  keys: readonly string[];
  /** It moves the record, and that must be said why. */
  asksWhy?: boolean;
};

export type ComparedWith = {
  bodyId: number;
  present: ReadonlyMap<number, PresentRecord>;
  last: ReadonlyMap<number, LastChange>;
  /** Why the values under these columns cannot be taken; null where they can. */
  whyNot: (row: SheetRow, keys: readonly string[], present: PresentRecord | null) => string | null;
  /** What the row does to where its record stands, where that is in one of these columns. */
  move?: (row: SheetRow, keys: readonly string[], present: PresentRecord) => MoveOfRow | null;
  /** What new rows look like, by their number: they are added only where somebody says so. */
  alike?: ReadonlyMap<number, string>;
  /** The row as it names the meeting whose day somebody wrote in it. */
  byDay?: (row: SheetRow, present: PresentRecord | null) => PlacedRow;
  /** What is to be known of the values before they are taken. */
  notes?: (row: SheetRow, keys: readonly string[]) => readonly string[];
};

/**
 * A row of a file against the records as they are now: added, changed,
 * unchanged, in conflict with what somebody has changed since the file was made,
 * or refused as the deed itself would refuse it. A row that was left alone
 * changes nothing, whatever has happened since; a record that is not in the file
 * is not touched.
 */
export function compareRow(sheet: SheetDefinition, file: SheetRow, to: ComparedWith): ComparedRow {
  const present = to.present.get(file.id ?? -1);
  const { row, because = null } = to.byDay?.(file, present ?? null) ?? { row: file };
  if (row.id === null) return newRow(sheet, row, because, to);
  const ref = reference(sheet.record, row.id);
  const title = present?.title ?? "";
  const told = (outcome: RowOutcome, words: readonly string[], keys: readonly string[] = []) => ({
    outcome,
    row,
    reference: ref,
    title,
    words,
    keys,
  });
  const passedOver = notTaken(sheet, row);
  const nothing = () => told(passedOver.length > 0 ? "passed_over" : "unchanged", passedOver);
  if (row.untouched && because === null) return nothing();
  if (!present) return told("refused", [`There is no ${ref} here.`]);
  if (present.bodyId !== to.bodyId)
    return told("refused", [`${ref} belongs to ${present.bodyName}: import it with a spreadsheet of that body.`]);

  const differing = takenColumns(sheet).filter(([key]) => !isSame(valueOf(row, key), present.values[key]));
  if (differing.length === 0 && because === null) return nothing();
  if (isStale(sheet, row, present))
    return told("conflict", [since(to.last.get(present.id)), ...conflictWords(differing, row, present)]);

  const keys = differing.map(([key]) => key);
  const why = because ?? whyNotChanged(differing, present, ref) ?? to.whyNot(row, keys, present);
  if (why !== null) return told("refused", [why]);
  const move = to.move?.(row, keys, present) ?? null;
  const changes = differing.map(([key, column]) =>
    move && column.use === "moves" ? move.words : changeText(column, present.values[key] ?? null, valueOf(row, key)),
  );
  const whole = told("changed", [...changes, ...(to.notes?.(row, keys) ?? []), ...passedOver], keys);
  return move?.reasonNeeded ? { ...whole, asksWhy: true } : whole;
}

type Column = [key: string, column: SheetColumn];

function newRow(sheet: SheetDefinition, row: SheetRow, because: string | null, to: ComparedWith): ComparedRow {
  const filled = newColumns(sheet).filter(([key]) => !isSame(valueOf(row, key), null));
  const keys = filled.map(([key]) => key);
  const why = because ?? to.whyNot(row, keys, null);
  const [[first = ""] = []] = takenColumns(sheet);
  const told = { row, reference: null, title: plainText(valueOf(row, first)), keys };
  if (why !== null) return { ...told, outcome: "refused", words: [why] };
  const alike = to.alike?.get(row.number);
  const words = [
    ...filled.slice(1).map(([key, column]) => valueText(column, valueOf(row, key))),
    ...(to.notes?.(row, keys) ?? []),
    ...notTaken(sheet, row),
  ];
  if (alike === undefined) return { ...told, outcome: "added", words };
  return { ...told, outcome: "alike", words: [`Looks like ${alike}.`, ...words] };
}

/** Whether what is taken was changed after the file was made; a move to another state alone is no conflict. */
function isStale(sheet: SheetDefinition, row: SheetRow, present: PresentRecord): boolean {
  return row.check?.version !== present.version && row.check?.hash !== hashOf(sheet, present.values);
}

function since(last: LastChange | undefined): string {
  if (!last) return "It has been changed since this file was made";
  return `Changed by ${last.name} on ${dateText(dayInLondon(new Date(last.at)))} since this file was made`;
}

function conflictWords(differing: readonly Column[], row: SheetRow, present: PresentRecord): string[] {
  return differing.map(([key, column]) => againstText(column, valueOf(row, key), present.values[key] ?? null));
}

function whyNotChanged(differing: readonly Column[], present: PresentRecord, ref: string): string | null {
  if (!present.verdict.allowed) return present.verdict.because;
  const once = differing.find(([, column]) => column.use === "given_once");
  if (!once) return null;
  return `“${once[1].heading}” is read from new rows only: change it on the page of ${ref}.`;
}

function isSame(one: SheetValue | undefined, other: SheetValue | undefined): boolean {
  return plainText(one ?? null) === plainText(other ?? null);
}
