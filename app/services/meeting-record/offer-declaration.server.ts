import { itemNumber } from "#app/domain/agenda/item-number.ts";
import { hasCorrectionReason, mayRecordDeclaration } from "#app/domain/meeting-record/may.ts";
import { partyNames } from "#app/domain/meeting-record/party.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findDeclaration, listDeclarations } from "#db/meeting-record/declarations.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";

/** What a page about an interest declared at a meeting needs: the items, who can be named, those recorded, the verdict. */
export async function offerDeclaration(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const [items, parties, declared] = [
    await listAgenda(db, actor, meetingId),
    await listParties(db, meeting.bodyId, meeting.meetsOn),
    await listDeclarations(db, actor, meetingId),
  ];
  return {
    reference: reference("meeting", meeting.id),
    bodyName: meeting.bodyName,
    meetsOn: meeting.meetsOn,
    dateBasis: meeting.dateBasis,
    needsReason: !hasCorrectionReason(meeting, "").allowed,
    verdict: mayRecordDeclaration(meeting, actor),
    items: items.map((item, index) => ({
      value: String(item.id),
      words: `${itemNumber(item, index)} ${item.title}`,
    })),
    names: partyNames({ ...parties, offices: [] }),
    declared,
  };
}

/** The same for one interest that is recorded, with what it says; undefined where this meeting has none such. */
export async function offerDeclarationChange(db: Db, actor: Actor, of: { meetingId: number; declarationId: number }) {
  const page = await offerDeclaration(db, actor, of.meetingId);
  const declaration = await findDeclaration(db, actor, of.meetingId, of.declarationId);
  return page && declaration ? { ...page, declaration } : undefined;
}
