import { meetingDay } from "#app/domain/meeting/day.ts";
import { mayPublishRecord } from "#app/domain/public-record/may.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { putRecords } from "#db/public-record/published-records.server.ts";
import { putAttendance } from "#db/public-record/published-attendance.server.ts";
import { deleteRecordsOfMeeting } from "#db/public-record/delete-records.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planRecord } from "./plan-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Publishes what came of a held meeting: who was there, the outcomes of its items and the
 * answers to its questions as they stand, in place of what was published before.
 * Refuses by role, state, a stale version, or where nothing has changed since.
 */
export function publishRecord(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number },
): Promise<Outcome<{ reference: string; rows: number }>> {
  return runDeedFor(db, acting, (trx) => publishRecordIn(trx, acting, input));
}

/** `publishRecord` inside a deed that already runs: the whole deed is refused where this is. */
export async function publishRecordIn(
  trx: Trx,
  acting: Acting,
  input: { meetingId: number; version: number },
): Promise<{ reference: string; rows: number }> {
  const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
  const { id, version, bodyId } = meeting;
  const plan = await planRecord(trx, meeting);
  const verdict = mayPublishRecord(meeting, plan, acting.actor);
  await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

  await deleteRecordsOfMeeting(trx, id);
  await putRecords(trx, plan.planned, { at: acting.now, name: acting.actor.name });
  await putAttendance(trx, id, plan.attendance, { at: acting.now, name: acting.actor.name });
  await writeEvent(trx, acting, {
    action: "record_published",
    subject: { kind: "meeting", id, version },
    bodyId,
    particulars: { to: meetingDay(meeting) },
  });
  return { reference: reference("meeting", id), rows: plan.rows };
}
