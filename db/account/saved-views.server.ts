import type { Kysely, Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";

/** The views of a list that a person keeps, by name. */
export function listSavedViews(db: Kysely<Database>, personId: number, list: string) {
  return db
    .selectFrom("savedView")
    .select(["id", "name", "search"])
    .where("personId", "=", personId)
    .where("list", "=", list)
    .orderBy("name")
    .execute();
}

/** One of the views that a person keeps. */
export function findSavedView(db: Kysely<Database>, personId: number, id: number) {
  return db
    .selectFrom("savedView")
    .select(["id", "list", "name", "search"])
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Keeps a view. */
export async function insertSavedView(trx: Transaction<Database>, view: New<"savedView">): Promise<void> {
  await trx.insertInto("savedView").values(view).execute();
}

/** Calls a view by another name. */
export async function renameSavedView(trx: Transaction<Database>, id: number, name: string): Promise<void> {
  await trx.updateTable("savedView").set({ name }).where("id", "=", id).execute();
}

/** Keeps a view no longer. */
export async function deleteSavedView(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("savedView").where("id", "=", id).execute();
}
