import { listDocumentLinks } from "#db/agenda/document-links.server.ts";
import type { Db } from "#db/open.server.ts";

export type NamedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

/**
 * The documents that the paper of an item links to or names. They are as public
 * as the item: call it only for one that the reader has been shown.
 */
export function listDocuments(db: Db, itemId: number) {
  return listDocumentLinks(db, itemId);
}
