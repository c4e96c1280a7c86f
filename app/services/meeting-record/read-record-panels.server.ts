import { minutesDueText } from "#app/domain/deadline/minutes-due.ts";
import { attendeeText, ATTENDANCE_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { notedTogether, routineToNote } from "#app/domain/meeting-record/routine.ts";
import { mayHoldMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { listDeclarations } from "#db/meeting-record/declarations.server.ts";
import type { listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import type { Db } from "#db/open.server.ts";
import { readChain } from "#app/services/deadline/read-meeting-dates.server.ts";

type Outcomes = Awaited<ReturnType<typeof listOutcomes>>;

/** What stands beside the items of a record: who was there, routine business, when draft minutes are due, how it ends. */
export async function readRecordPanels(
  db: Db,
  actor: Actor,
  meeting: MeetingRow,
  { agenda, outcomes }: { agenda: readonly ItemRow[]; outcomes: Outcomes },
) {
  const [members, attendance, declarations, chain] = await Promise.all([
    listMembersOn(db, meeting.bodyId, meeting.meetsOn),
    listAttendance(db, meeting.id),
    listDeclarations(db, actor, meeting.id),
    readChain(db, actor, meeting),
  ]);
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.itemId, outcome]));
  const items = agenda.map((item) => ({ ...item, outcome: outcomeOf.get(item.id) ?? null }));
  const noted = meeting.state === "held" ? null : notedTogether(items);
  return {
    routine: { toNote: routineToNote(items).length, noted: noted && { at: noted.at, items: noted.items.length } },
    there: thereOf(members, attendance, meeting.state === "held"),
    declarations: declarations.length,
    minutesDue: minutesDueText(chain, actor.today),
    mayHold: mayHoldMeeting(meeting, actor),
  };
}

type Attendance = Awaited<ReturnType<typeof listAttendance>>;

/**
 * The members of whom it is said here whether they were there or sent apologies, and in words whoever else is on the list;
 * once the meeting is held the list is corrected on its own page.
 */
function thereOf(members: readonly { id: number; name: string }[], attendance: Attendance, isHeld: boolean) {
  const mayMark = !(isHeld && attendance.length > 0);
  const marked = (mayMark ? members : []).flatMap(({ id, name }) => {
    const { part = "" as const, version = 0 } = attendance.find(({ personId }) => personId === id) ?? {};
    return part === "" || part === "present" || part === "apologies" ? [{ id, name, version, part }] : [];
  });
  return {
    members: marked,
    others: attendance
      .filter(({ personId }) => !marked.some(({ id }) => id === personId))
      .map((row) => `${attendeeText(row)}, ${ATTENDANCE_LABELS[row.part].toLowerCase()}`),
  };
}
