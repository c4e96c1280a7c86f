import type { ToldEvent } from "#app/domain/events.ts";
import {
  attendeeText,
  isSameLine,
  partText,
  saysTheSame,
  type AttendanceEntry,
  type AttendancePart,
} from "#app/domain/meeting-record/attendance.ts";
import { isKnownParty, partyText, type Parties } from "#app/domain/meeting-record/party.ts";
import { hasCorrectionReason } from "#app/domain/meeting-record/may.ts";
import { allowed } from "#app/domain/verdict.ts";
import {
  deleteAttendance,
  insertAttendance,
  updateAttendance,
  type AttendanceRow,
} from "#db/meeting-record/attendance.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import { requireVerdict, requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

type List = {
  meeting: MeetingRow;
  there: readonly AttendanceRow[];
  parties: Parties;
  correcting: boolean;
  because: string;
};

/** Writes one line of the attendance where it says something new; returns whether it did. */
export async function writeAttendance(trx: Trx, acting: Acting, list: List, entry: AttendanceEntry): Promise<boolean> {
  const before = list.there.find((row) => isSameLine(row, entry));
  if (!before && entry.part === null) return false;
  if (before && saysTheSame(before, entry)) return false;
  const gone = !before && entry.id !== null;
  const subject = {
    kind: "attendance",
    id: before?.id ?? entry.id ?? 0,
    version: before?.version ?? 0,
  } as const;
  await requireCurrent(trx, gone ? { ...subject, version: -1 } : subject, entry.version, allowed);
  if (list.correcting) requireVerdict(hasCorrectionReason(list.meeting, list.because));

  if (!before) requireVerdict(isKnownParty(entry, list.parties));
  const title = before ? attendeeText(before) : partyText(entry, list.parties);
  const id = await write(trx, list.meeting.id, before, entry);
  await writeEvent(trx, acting, {
    ...toldOf(title, before && partText(before), entry.part && wordsOf(list.parties, entry, entry.part)),
    subject: { ...subject, id, version: subject.version + 1 },
    about: list.correcting ? [{ kind: "meeting", id: list.meeting.id }] : [],
    bodyId: list.meeting.bodyId,
    reason: list.because || null,
  });
  return true;
}

/** The event of one line: what was recorded before, and what is recorded now; at least one of the two is there. */
function toldOf(title: string, from: string | undefined, to: string | null): ToldEvent {
  if (from === undefined) return { action: "attendance_recorded", particulars: { title, to: to ?? "" } };
  if (to === null) return { action: "attendance_removed", particulars: { title, from } };
  return { action: "attendance_changed", particulars: { title, from, to } };
}

async function write(trx: Trx, meetingId: number, before: AttendanceRow | undefined, entry: AttendanceEntry) {
  const { part, forPersonId, forWords, personId, officeId, words } = entry;
  if (before && part === null) await deleteAttendance(trx, before.id);
  else if (before && part) await updateAttendance(trx, before.id, { part, forPersonId, forWords });
  else if (part) {
    return insertAttendance(trx, { meetingId, personId, officeId, words, part, forPersonId, forWords });
  }
  return before?.id ?? 0;
}

function wordsOf(parties: Parties, entry: AttendanceEntry, part: AttendancePart): string {
  const forName = parties.people.find((person) => person.id === entry.forPersonId)?.name;
  return partText({ part, forName, forWords: entry.forWords });
}
