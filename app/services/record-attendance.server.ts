import { attendanceTotals } from "#app/domain/meeting/attendance.ts";
import { mayRecordAttendance } from "#app/domain/meeting/recording.ts";
import { reference } from "#app/domain/references.ts";
import { listAttendance } from "#db/attendance.server.ts";
import { findMeeting } from "#db/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { actAs, insist, type Acting, type Outcome } from "./act.server.ts";
import { insistFound } from "./found.server.ts";
import { listParties } from "./list-parties.server.ts";
import { record } from "./record.server.ts";
import { writeAttendance, type AttendanceEntry } from "./write-attendance.server.ts";

/**
 * Records who was at a meeting, a whole list at once: each entry is added,
 * changed, taken off (`part` null) or left as it is. Refuses by role, where the
 * meeting is to come, where somebody else has changed an entry that this one
 * changes too, and without a reason once the meeting is held and its list was made.
 */
export function recordAttendance(
  db: Db,
  acting: Acting,
  input: { meetingId: number; entries: readonly AttendanceEntry[]; because: string },
): Promise<Outcome<{ reference: string; changed: number }>> {
  return actAs(db, acting, async (trx) => {
    const meeting = insistFound(await findMeeting(trx, acting.actor, input.meetingId));
    insist(mayRecordAttendance(meeting, acting.actor));
    const there = await listAttendance(trx, meeting.id);
    const parties = await listParties(trx, meeting.bodyId, meeting.meetsOn);
    const correcting = meeting.state === "held" && there.length > 0;
    const list = { meeting, there, parties, correcting, because: input.because };
    let changed = 0;
    for (const entry of input.entries) {
      if (await writeAttendance(trx, acting, list, entry)) changed += 1;
    }
    if (changed > 0 && !correcting) {
      const totals = attendanceTotals(await listAttendance(trx, meeting.id));
      await record(trx, acting, {
        action: "attendance_listed",
        subject: { kind: "meeting", id: meeting.id },
        bodyId: meeting.bodyId,
        particulars: { to: totals || "nobody" },
      });
    }
    return { reference: reference("meeting", meeting.id), changed };
  });
}
