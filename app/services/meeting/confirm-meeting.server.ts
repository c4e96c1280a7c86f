import { dateText } from "#app/domain/calendar.ts";
import { mayConfirmMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Fixes the date of a provisional meeting. Refuses by role, state or a stale version. */
export function confirmMeeting(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId, meetsOn } = meeting;
    const verdict = mayConfirmMeeting(meeting, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    await updateMeeting(trx, id, { state: MEETING_DEEDS.confirm_meeting.to });
    await writeEvent(trx, acting, {
      action: "meeting_confirmed",
      subject: { kind: "meeting", id, version: version + 1 },
      bodyId,
      particulars: { to: dateText(meetsOn) },
    });
    return { reference: reference("meeting", id) };
  });
}
