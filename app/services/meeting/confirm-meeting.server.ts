import { dayWords } from "#app/domain/calendar.ts";
import { mayConfirmMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_TRANSITIONS } from "#app/domain/meeting/workflow.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { actAs, insistCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";
import { record } from "#app/services/write-event.server.ts";

/** Fixes the date of a provisional meeting. Refuses by role, state or a stale version. */
export function confirmMeeting(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return actAs(db, acting, async (trx) => {
    const meeting = insistFound(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId, meetsOn } = meeting;
    const verdict = mayConfirmMeeting(meeting, acting.actor);
    await insistCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    await updateMeeting(trx, id, { state: MEETING_TRANSITIONS.confirm_meeting.to });
    await record(trx, acting, {
      action: "meeting_confirmed",
      subject: { kind: "meeting", id, version: version + 1 },
      bodyId,
      particulars: { to: dayWords(meetsOn) },
    });
    return { reference: reference("meeting", id) };
  });
}
