import { sql, type Kysely, type Transaction } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { nextNumber } from "#db/next-number.server.ts";

/** The documents named beside an item, in the order of the paper; whoever asks may read the item. At most 100. */
export function listDocumentLinks(db: Kysely<Database>, itemId: number) {
  return db
    .selectFrom("documentLink")
    .select(["id", "title", "url", "note", "checkedWords"])
    .where("itemId", "=", itemId)
    .orderBy("position")
    .limit(100)
    .execute();
}

/** The documents named beside these items, in the order of each paper; whoever asks may read the items. At most 500. */
export function listDocumentsOf(db: Kysely<Database>, itemIds: readonly number[]) {
  return db
    .selectFrom("documentLink")
    .select(["id", "itemId", "title", "url", "note", "checkedWords", "position", "version"])
    .where("itemId", "in", orNone(itemIds))
    .orderBy("itemId")
    .orderBy("position")
    .orderBy("id")
    .limit(500)
    .execute();
}

export type DocumentLinkRow = Awaited<ReturnType<typeof listDocumentLinks>>[number];

/** One document listed with this item. */
export function findDocumentLink(db: Kysely<Database>, itemId: number, documentId: number) {
  return db
    .selectFrom("documentLink")
    .select(["id", "itemId", "title", "url", "note", "position", "version"])
    .where("itemId", "=", itemId)
    .where("id", "=", documentId)
    .executeTakeFirst();
}

/** Lists a document with an item, after those already there; returns its id. */
export async function insertDocumentLink(
  trx: Transaction<Database>,
  document: { itemId: number; title: string; url: string | null; note: string },
): Promise<number> {
  const { id } = await trx
    .insertInto("documentLink")
    .values((eb) => ({
      ...document,
      id: nextNumber("documentLink"),
      position: eb
        .selectFrom("documentLink as before")
        .select((of) => sql<number>`${of.fn.coalesce(of.fn.max("before.position"), sql<number>`0`)} + 1`.as("next"))
        .where("before.itemId", "=", document.itemId),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a document and raises its version by one. */
export async function updateDocumentLink(
  trx: Transaction<Database>,
  id: number,
  to: { title: string; url: string | null; note: string },
): Promise<void> {
  await trx
    .updateTable("documentLink")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Takes a document off its item. */
export async function deleteDocumentLink(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("documentLink").where("id", "=", id).execute();
}
