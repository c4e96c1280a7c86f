import { ATTENDANCE_PARTS, ATTENDANCE_LABELS, attendeeText } from "#app/domain/meeting-record/attendance.ts";
import { mayRecordDeclaration } from "#app/domain/meeting-record/may.ts";
import { takesRecord } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listAttendance, type AttendanceRow } from "#db/meeting-record/attendance.server.ts";
import { listDeclarations } from "#db/meeting-record/declarations.server.ts";
import { countWithoutOutcome } from "#db/agenda-item/agenda-page.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listFollowUpsOf } from "#app/services/follow-up/list-follow-ups-of.server.ts";
import type { ReadAgendaPage } from "#app/services/meeting/read-agenda-page.server.ts";
import { recordedItems } from "./recorded-items.server.ts";

export type MeetingRecord = NonNullable<Awaited<ReturnType<typeof readMeetingRecord>>>;
export type ItemRecordShown = Awaited<ReturnType<typeof recordOfItems>>[number];

/**
 * What is recorded of a meeting, as those with a role in the body read it: who
 * was there, interests, and the items of a page of its agenda, each with its outcome, answers and follow-ups.
 * Null before its day, when there is nothing to record.
 */
export async function readMeetingRecord(db: Db, actor: Actor, meeting: MeetingRow, { rows, first }: ReadAgendaPage) {
  if (!takesRecord(meeting, actor.today).allowed) return null;
  const [attendance, declared, items, missing] = await Promise.all([
    listAttendance(db, meeting.id),
    listDeclarations(db, actor, meeting.id),
    recordOfItems(db, actor, rows, first),
    countWithoutOutcome(db, actor, meeting.id),
  ]);
  return {
    there: ATTENDANCE_PARTS.map((part) => ({
      part: ATTENDANCE_LABELS[part],
      names: attendance.filter((row) => row.part === part).map(nameOf),
    })).filter(({ names }) => names.length > 0),
    declared,
    mayChange: mayRecordDeclaration(meeting, actor).allowed,
    items,
    missing,
  };
}

function nameOf(row: AttendanceRow): string {
  const instead = row.forName ?? row.forWords;
  return instead ? `${attendeeText(row)}, for ${instead}` : attendeeText(row);
}

/** What is recorded of one item, as its own page shows it. */
export async function readItemRecord(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  const [record] = item ? await recordOfItems(db, actor, [item]) : [];
  return record ?? null;
}

async function recordOfItems(db: Db, actor: Actor, items: readonly ItemRow[], first = 0) {
  const recorded = await recordedItems(db, actor, items, first);
  const followUps = await listFollowUpsOf(db, actor, { itemIds: items.map((item) => item.id) });
  return recorded.map(({ id, reference, number, title, urgent, original, outcome, corrections, ...item }) => ({
    reference,
    number,
    title,
    urgent,
    original,
    outcome,
    corrections,
    mayRecord: item.mayRecord,
    mayCorrect: item.mayCorrect,
    answered: item.questions.filter((question) => question.answers.length > 0),
    reported: item.open.filter((followUp) => followUp.reported.length > 0),
    followUps: followUps.filter((followUp) => followUp.itemIds.includes(id)),
  }));
}
