import { partyNames } from "#app/domain/meeting-record/party.ts";
import { mayHoldMeeting, mayRecordMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { listDeclarations } from "#db/meeting-record/declarations.server.ts";
import { findItem, listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { attendanceTotals } from "#app/domain/meeting-record/attendance.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { listLateItems } from "#app/services/agenda/list-late-items.server.ts";
import { recordedItems } from "./recorded-items.server.ts";

/** The screen on which a meeting is recorded: its items with what is recorded of each, what lacks the chair's reason, and who can be named. */
export async function readRecording(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const verdict = mayRecordMeeting(meeting, actor);
  const head = { ...meeting, reference: reference("meeting", meeting.id), verdict };
  if (!verdict.allowed) return { meeting: head, screen: null };
  const agenda = await listAgenda(db, actor, meetingId);
  const [items, lateItems, attendance, declarations, parties] = await Promise.all([
    recordedItems(db, actor, agenda),
    listLateItems(db, actor, meeting, agenda),
    listAttendance(db, meetingId),
    listDeclarations(db, actor, meetingId),
    listParties(db, meeting.bodyId, meeting.meetsOn),
  ]);
  const screen = {
    items,
    lateItems,
    names: partyNames(parties),
    attendance: attendanceTotals(attendance),
    declarations: declarations.length,
    mayHold: mayHoldMeeting(meeting, actor),
  };
  return { meeting: head, screen };
}

/** The record of one item, for its own page: the same form, alone. */
export async function readItemRecording(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const [recorded] = await recordedItems(db, actor, [item]);
  const parties = await listParties(db, item.bodyId, item.meetsOn ?? actor.today);
  const meeting = item.meetingId === null ? null : reference("meeting", item.meetingId);
  return { item: { ...item, ...recorded!, meeting }, names: partyNames(parties) };
}
