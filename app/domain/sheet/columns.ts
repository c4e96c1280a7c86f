import type { IsoDate } from "#app/domain/calendar.ts";
import type { Field } from "#app/domain/field.ts";
import type { ReferredKind } from "#app/domain/references.ts";
import type { SheetKind } from "./kinds.ts";

/**
 * What a column is for when a sheet is imported: "edited" is taken;
 * "given_once" is taken from a new row and cannot be changed afterwards;
 * "moves" is taken, and another value moves the record by a deed of its own;
 * "given_new" is taken from a new row and may be left out; of a record that is there it is to read;
 * "by_day" is the day of what "moves": another day means what is on that day;
 * "read" is there for the reader and is never taken.
 */
export type ColumnUse = "edited" | "given_once" | "moves" | "given_new" | "by_day" | "read";

/** Of these, what a row says is what the record's own deeds take. */
export type TakenUse = (typeof TAKEN_USES)[number];
const TAKEN_USES = ["edited", "given_once", "moves"] as const satisfies readonly ColumnUse[];

type AnyColumn = {
  heading: string;
  use: ColumnUse;
  /** In characters, about. */
  width: number;
  /** The sentence that asks for it, where a row must have it. */
  required?: string;
};

export type SheetColumn = AnyColumn &
  (
    | { type: "text"; most?: number }
    | { type: "number"; least?: number; most?: number }
    | { type: "date" }
    | { type: "one_of"; words: Readonly<Record<string, string>> }
  );

export type SheetDefinition = {
  kind: SheetKind;
  /** "theme", "themes". */
  noun: readonly [one: string, many: string];
  title: string;
  /** The kind of record whose reference stands in the first column. */
  record: ReferredKind;
  /** The columns between the reference and the check, in their order. */
  columns: Readonly<Record<string, SheetColumn>>;
};

/** A column of text as its field's row says: the same name, limit and sentence that asks for it. */
export function textColumn<const F extends Field & { limit: number }>(field: F, width: number) {
  return {
    heading: field.label as F["label"],
    type: "text" as const,
    use: "edited" as const,
    width,
    most: field.limit,
    ...(field.ask ? { required: field.ask } : {}),
  };
}

/** The first column of every sheet. Empty in a new row. */
export const REFERENCE_HEADING = "Reference";
/** The last column of every sheet: the version that was exported, and whether the row is as it was. */
export const CHECK_HEADING = "Check (do not change)";

/** A value of a row: a code where the column is one of some words, a day where it is a date. */
export type SheetValue = string | number | IsoDate | null;

type ValueOf<C> = C extends { type: "text" }
  ? string
  : C extends { type: "one_of"; words: infer W }
    ? Extract<keyof W, string> | (C extends { required: string } ? never : null)
    : C extends { type: "number" }
      ? number | (C extends { required: string } ? never : null)
      : C extends { type: "date" }
        ? IsoDate | (C extends { required: string } ? never : null)
        : never;

/** A row's values by column, each of its column's type. Text that is left out is "". */
export type SheetValues<D extends SheetDefinition = SheetDefinition> = {
  [K in keyof D["columns"]]: ValueOf<D["columns"][K]>;
};

/** The columns that are taken when a sheet is imported, in order. */
export function takenColumns(sheet: SheetDefinition): [key: string, column: SheetColumn][] {
  return columnsFor(sheet, TAKEN_USES);
}

/** The columns that are taken of a new row, in order. */
export function newColumns(sheet: SheetDefinition): [key: string, column: SheetColumn][] {
  return [...takenColumns(sheet), ...columnsFor(sheet, ["given_new"])];
}

/** The columns that are not taken as they stand: of a new row, fewer. */
export function untakenColumns(sheet: SheetDefinition, isNew: boolean): [key: string, column: SheetColumn][] {
  return columnsFor(sheet, isNew ? ["by_day", "read"] : ["given_new", "by_day", "read"]);
}

function columnsFor(sheet: SheetDefinition, uses: readonly ColumnUse[]) {
  return Object.entries(sheet.columns).filter(([, { use }]) => uses.includes(use));
}

/** Every heading of a sheet in order, the reference first and the check last. */
export function headingsOf(sheet: SheetDefinition): string[] {
  return [REFERENCE_HEADING, ...Object.values(sheet.columns).map(({ heading }) => heading), CHECK_HEADING];
}
