import { meetingDay } from "#app/domain/meeting/day.ts";
import { mayUnpublishRecord } from "#app/domain/public-record/may.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { putAttendance } from "#db/public-record/published-attendance.server.ts";
import { deleteRecordsOfMeeting } from "#db/public-record/delete-records.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planRecord } from "./plan-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Takes back what was published of a meeting's outcomes and answers, saying why.
 * Refuses by role, a stale version, or where nothing is published.
 */
export function unpublishRecord(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number; words: string },
): Promise<Outcome<{ reference: string; rows: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId } = meeting;
    const verdict = mayUnpublishRecord(meeting, await planRecord(trx, meeting), acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    const rows = await deleteRecordsOfMeeting(trx, id);
    await putAttendance(trx, id, null, { at: acting.now, name: acting.actor.name });
    await writeEvent(trx, acting, {
      action: "record_unpublished",
      subject: { kind: "meeting", id, version },
      bodyId,
      reason: input.words,
      particulars: { to: meetingDay(meeting) },
    });
    return { reference: reference("meeting", id), rows };
  });
}
