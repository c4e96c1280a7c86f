import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { reference } from "#app/domain/references.ts";
import { deleteDocumentLink, findDocumentLink } from "#db/agenda/document-links.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting } from "#app/services/run-deed.server.ts";
import type { DocumentDone } from "./add-document.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** Takes a document off an item; what was published of it stays as it was published. Refuses by role, state and a stale version. */
export function removeDocument(
  db: Db,
  acting: Acting,
  { itemId, documentId, version }: { itemId: number; documentId: number; version: number },
): DocumentDone {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    const document = requireRecord(await findDocumentLink(trx, itemId, documentId));
    const subject = { kind: "document", id: document.id, version: document.version } as const;
    await requireCurrent(trx, subject, version, mayPrepareItem("list_documents", item, acting.actor));

    await deleteDocumentLink(trx, document.id);
    const ref = reference("item", itemId);
    await writeEvent(trx, acting, {
      action: "document_removed",
      subject: { ...subject, version: document.version + 1 },
      about: about(["item", itemId], ["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
      particulars: { reference: ref, title: document.title },
    });
    return { reference: ref, title: document.title };
  });
}
