import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { reference } from "#app/domain/references.ts";
import { insertDocumentLink } from "#db/agenda/document-links.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** What is said of a document: where it can be read, or no address and a note. */
export type DocumentText = { title: string; url: string | null; note: string };

export type DocumentDone = Promise<Outcome<{ reference: string; title: string }>>;

/** Lists a document with an item. Refuses by role and state. */
export function addDocument(
  db: Db,
  acting: Acting,
  { itemId, ...text }: DocumentText & { itemId: number },
): DocumentDone {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    requireVerdict(mayPrepareItem("list_documents", item, acting.actor));

    const id = await insertDocumentLink(trx, { itemId, ...text });
    const ref = reference("item", itemId);
    await writeEvent(trx, acting, {
      action: "document_linked",
      subject: { kind: "document", id, version: 1 },
      about: about(["item", itemId], ["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
      particulars: { reference: ref, title: text.title },
    });
    return { reference: ref, title: text.title };
  });
}
