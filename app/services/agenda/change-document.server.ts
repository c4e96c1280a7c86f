import { mayPrepareItem } from "#app/domain/agenda/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { findDocumentLink, updateDocumentLink } from "#db/agenda/document-links.server.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting } from "#app/services/run-deed.server.ts";
import type { DocumentDone, DocumentText } from "./add-document.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

const LABELS = { title: "Title", url: "Address", note: "Note" };

/** Changes what is said of a document. Refuses by role, state and a stale version; changing nothing writes nothing. */
export function changeDocument(
  db: Db,
  acting: Acting,
  { itemId, documentId, version, ...text }: DocumentText & { itemId: number; documentId: number; version: number },
): DocumentDone {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    const before = requireRecord(await findDocumentLink(trx, itemId, documentId));
    const subject = { kind: "document", id: before.id, version: before.version } as const;
    await requireCurrent(trx, subject, version, mayPrepareItem("list_documents", item, acting.actor));
    const ref = reference("item", itemId);
    const changed = changedFields<DocumentText>(before, text, LABELS);
    if (changed.length === 0) return { reference: ref, title: text.title };

    await updateDocumentLink(trx, before.id, text);
    await writeEvent(trx, acting, {
      action: "document_changed",
      subject: { ...subject, version: before.version + 1 },
      about: about(["item", itemId], ["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
      particulars: { reference: ref, title: before.title, changed },
    });
    return { reference: ref, title: text.title };
  });
}
