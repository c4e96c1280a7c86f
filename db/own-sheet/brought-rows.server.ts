import type { Kysely, Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";

export type BroughtKind = New<"broughtRow">["kind"];

/** Keeps where a record came from. */
export async function insertBroughtRow(trx: Transaction<Database>, row: New<"broughtRow">): Promise<void> {
  await trx.insertInto("broughtRow").values(row).execute();
}

/** Where a record came from, newest first: the file, its row and what it said, when and by whom. */
export function listBroughtRows(db: Kysely<Database>, kind: BroughtKind, recordId: number) {
  return db
    .selectFrom("broughtRow")
    .innerJoin("ownImport", "ownImport.id", "broughtRow.ownImportId")
    .select(["ownImport.id", "ownImport.fileName", "ownImport.savedAt", "ownImport.savedByName"])
    .select(["broughtRow.rowNumber", "broughtRow.words"])
    .where("broughtRow.kind", "=", kind)
    .where("broughtRow.recordId", "=", recordId)
    .where("ownImport.state", "=", "saved")
    .orderBy("broughtRow.id", "desc")
    .limit(20)
    .execute();
}

/** Forgets where the records of a table came from, when they are taken out again. */
export async function deleteBroughtRows(trx: Transaction<Database>, ownImportId: number): Promise<void> {
  await trx.deleteFrom("broughtRow").where("ownImportId", "=", ownImportId).execute();
}
