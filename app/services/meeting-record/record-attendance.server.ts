import { attendanceTotals, type AttendanceEntry, type AttendancePart } from "#app/domain/meeting-record/attendance.ts";
import { namesEachOnce, partyNamed, type Parties } from "#app/domain/meeting-record/party.ts";
import { mayRecordAttendance } from "#app/domain/meeting-record/may.ts";
import { reference } from "#app/domain/references.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { writeAttendance } from "./write-attendance.server.ts";

/** Somebody typed by name: a substitute, or one in attendance. */
export type TypedEntry = { name: string; part: AttendancePart; forPersonId: number | null };

/**
 * Records who was at a meeting, a whole list at once: each entry is added,
 * changed, taken off (`part` null) or left as it is. Names that are typed are those
 * of people and offices where they can only mean one, and words otherwise. Refuses by role, where the
 * meeting is to come, where somebody else has changed an entry that this one
 * changes too, and without a reason once the meeting is held and its list was made.
 */
export function recordAttendance(
  db: Db,
  acting: Acting,
  input: {
    meetingId: number;
    entries: readonly AttendanceEntry[];
    typed?: readonly TypedEntry[];
    because: string;
  },
): Promise<Outcome<{ reference: string; changed: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    requireVerdict(mayRecordAttendance(meeting, acting.actor));
    const there = await listAttendance(trx, meeting.id);
    const parties = await listParties(trx, meeting.bodyId, meeting.meetsOn);
    const correcting = meeting.state === "held" && there.length > 0;
    const list = { meeting, there, parties, correcting, because: input.because };
    let changed = 0;
    const entries = [...input.entries, ...(input.typed ?? []).map((one) => entryOf(one, parties))];
    requireVerdict(namesEachOnce(entries.filter((entry) => entry.part !== null && entry.id === null)));
    for (const entry of entries) {
      if (await writeAttendance(trx, acting, list, entry)) changed += 1;
    }
    if (changed > 0 && !correcting) {
      const totals = attendanceTotals(await listAttendance(trx, meeting.id));
      await writeEvent(trx, acting, {
        action: "attendance_listed",
        subject: { kind: "meeting", id: meeting.id },
        bodyId: meeting.bodyId,
        particulars: { to: totals || "nobody" },
      });
    }
    return { reference: reference("meeting", meeting.id), changed };
  });
}

function entryOf({ name, ...as }: TypedEntry, parties: Parties): AttendanceEntry {
  return { id: null, version: 0, ...partyNamed(name, parties), ...as, forWords: "" };
}
