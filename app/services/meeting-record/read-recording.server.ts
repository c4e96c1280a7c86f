import { itemNumber } from "#app/domain/agenda/item-number.ts";
import { nextToRecord, recordParts } from "#app/domain/meeting-record/record-parts.ts";
import { partyNames } from "#app/domain/meeting-record/party.ts";
import { mayHoldMeeting, mayRecordMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { listItemsWithOutcome } from "#db/meeting-record/outcomes.server.ts";
import { listDeclarations } from "#db/meeting-record/declarations.server.ts";
import { findItem, listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { attendanceTotals } from "#app/domain/meeting-record/attendance.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { listLateItems } from "#app/services/agenda/list-late-items.server.ts";
import { itemsToRecord } from "./items-to-record.server.ts";

/** The meeting, and whether the actor may record it. Undefined where they may not see it. */
export async function offerRecording(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  return (
    meeting && { ...meeting, reference: reference("meeting", meeting.id), verdict: mayRecordMeeting(meeting, actor) }
  );
}

/**
 * The screen on which a meeting is recorded: what is recorded of the items that are open on it, those beside the first
 * of the references asked for; how far the others are; what lacks the chair's reason, and who can be named.
 */
export async function readRecording(db: Db, actor: Actor, meetingId: number, asked: readonly (string | null)[] = []) {
  const meeting = await offerRecording(db, actor, meetingId);
  if (!meeting) return undefined;
  if (!meeting.verdict.allowed) return { meeting, screen: null };
  const agenda = await listAgenda(db, actor, meetingId);
  const recorded = await listItemsWithOutcome(
    db,
    agenda.map(({ id }) => id),
  );
  const lines = agenda.map((item, index) => ({
    reference: reference("item", item.id),
    number: itemNumber(item, index),
    title: item.title,
    isRecorded: recorded.has(item.id),
  }));
  const { parts, first, open } = recordParts(lines, asked);
  const [items, lateItems, attendance, declarations, parties] = await Promise.all([
    itemsToRecord(db, actor, agenda.slice(first, first + open.length), first),
    listLateItems(db, actor, meeting, agenda),
    listAttendance(db, meetingId),
    listDeclarations(db, actor, meetingId),
    listParties(db, meeting.bodyId, meeting.meetsOn),
  ]);
  const screen = {
    items: items.map((item, index) => ({ ...item, next: nextToRecord(lines, first + index) })),
    parts,
    all: { items: lines.length, done: recorded.size },
    lateItems,
    names: partyNames(parties),
    attendance: attendanceTotals(attendance),
    declarations: declarations.length,
    mayHold: mayHoldMeeting(meeting, actor),
  };
  return { meeting, screen };
}

/** The record of one item, for its own page: the same form, alone. */
export async function readItemRecording(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const [recorded] = await itemsToRecord(db, actor, [item]);
  const parties = await listParties(db, item.bodyId, item.meetsOn ?? actor.today);
  const meeting = item.meetingId === null ? null : reference("meeting", item.meetingId);
  return { item: { ...item, ...recorded!, meeting }, names: partyNames(parties) };
}
