import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { isChairIn, type Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { PaperDeed } from "#app/domain/agenda/deeds.ts";
import { mayConfirmWitness, mayPrepareItem } from "#app/domain/agenda/may.ts";
import { findDocumentLink } from "#db/agenda/document-links.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { findWitness } from "#db/agenda/witnesses.server.ts";

/** What the page of a deed on an item's part, paper or urgency needs: how the item stands, and the verdict. */
export async function offerItemPapers(db: Db, actor: Actor, itemId: number, deed: PaperDeed) {
  const item = await findItem(db, actor, itemId);
  return item && pageOf(item, actor, mayPrepareItem(deed, item, actor));
}

/** The same for one of the item's witnesses; undefined where the item has none such. */
export async function offerWitness(
  db: Db,
  actor: Actor,
  of: { itemId: number; witnessId: number },
  deed: "confirm_witness" | "unconfirm_witness",
) {
  const item = await findItem(db, actor, of.itemId);
  const witness = item && (await findWitness(db, of.itemId, of.witnessId));
  if (!witness) return undefined;
  const page = pageOf(item, actor, mayConfirmWitness(deed, item, witness, actor));
  return { ...page, witness: { id: witness.id, who: witnessWords(witness) } };
}

/** The same for one document listed with the item, under the document's own version. */
export async function offerDocument(db: Db, actor: Actor, of: { itemId: number; documentId: number }) {
  const page = await offerItemPapers(db, actor, of.itemId, "list_documents");
  const document = page && (await findDocumentLink(db, of.itemId, of.documentId));
  return document && { ...page, document, version: document.version };
}

function pageOf(item: ItemRow, actor: Actor, verdict: Verdict) {
  const { title, version, jurisdiction, part, exemptParagraph, exemptWords, paper, paperOn } = item;
  return {
    reference: reference("item", item.id),
    title,
    version,
    verdict,
    meeting: item.meetingId === null ? null : reference("meeting", item.meetingId),
    meetsOn: item.meetsOn,
    dateBasis: item.dateBasis,
    how: "at_once" as const,
    stands: { jurisdiction, part, exemptParagraph, exemptWords, paper, paperOn },
    urgent: { because: item.urgentBecause, by: item.urgentByName, on: item.urgentOn },
    isChair: isChairIn(actor, item.bodyId),
    today: actor.today,
  };
}
