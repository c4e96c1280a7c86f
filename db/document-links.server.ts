import type { Kysely } from "kysely";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

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
