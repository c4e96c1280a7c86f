import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import type { PresentRecord } from "#app/domain/sheet/compare.ts";
import type { Fields } from "#app/domain/sheet/fields.ts";
import type { NewRowLookups } from "#app/domain/sheet/new-rows.ts";
import type { RowMove } from "#app/domain/sheet/row-moves.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Database } from "#db/schema.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

/** One record as an import left it or found it. */
export type ImportedRecord = { id: number; version: number };

/**
 * What an import does to the records of its kind, always through the
 * deeds that the pages use. `edit` changes the fields that are given and no
 * others, and returns them as they were, with what of it waits for the chair; `takeBack` ends what `add` added.
 */
export type SheetImporter = {
  load: (db: Kysely<Database>, actor: Actor, ids: readonly number[]) => Promise<PresentRecord[]>;
  mayAdd: (fields: Fields, lookups: NewRowLookups, actor: Actor) => Verdict;
  add: (trx: Trx, acting: Acting, bodyId: number, fields: Fields) => Promise<number>;
  /** What giving it the place that these fields say comes to; null where they say none. */
  move?: (record: PresentRecord, fields: Fields, lookups: NewRowLookups, actor: Actor) => RowMove | null;
  edit: (
    trx: Trx,
    acting: Acting,
    record: ImportedRecord,
    fields: Fields,
    reasonWords: string | null,
  ) => Promise<Fields>;
  /** "waiting" where the chair has to approve it first. */
  takeBack: (trx: Trx, acting: Acting, record: ImportedRecord) => Promise<"done" | "waiting">;
};

/** Why what an import added is ended again: kept with the record. */
export const TAKEN_BACK = "The import that added it was undone.";

/** Why what an import changed is moved back: kept with the record. */
export const PUT_BACK = "The import that moved it was undone.";

/** Those of the record's values that are to be changed, as they are. */
export function asTheyAre(record: Record<string, unknown>, fields: Fields): Fields {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, record[key]])) as Fields;
}
