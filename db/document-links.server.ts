import type { Kysely } from "kysely";
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

export type DocumentLinkRow = Awaited<ReturnType<typeof listDocumentLinks>>[number];
