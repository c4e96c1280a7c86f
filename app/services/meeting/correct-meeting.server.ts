import { changedFields } from "#app/domain/events.ts";
import { labelsOf, pick } from "#app/domain/field.ts";
import { CORRECTED_FIELDS, MEETING_FIELDS, meetingWords, type CorrectedField } from "#app/domain/meeting/fields.ts";
import { mayCorrectMeeting } from "#app/domain/meeting/may.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { MeetingText } from "./create-meeting.server.ts";

/**
 * Corrects what is said of a meeting that has been held: whether a source states its date, when it began, its place and
 * kind. Its day stays, as everything recorded hangs on it. Refuses by role, unless it is held, without a reason, and on
 * a stale version; where nothing differs nothing is written.
 */
export function correctMeeting(
  db: Db,
  acting: Acting,
  input: Required<Pick<MeetingText, CorrectedField>> & { meetingId: number; version: number; reasonWords: string },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId } = meeting;
    const verdict = mayCorrectMeeting(meeting, input.reasonWords, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);
    const text = pick(input, CORRECTED_FIELDS);
    const changed = changedFields(
      meetingWords(meeting),
      meetingWords({ ...meeting, ...text }),
      labelsOf(MEETING_FIELDS),
    );
    const done = { reference: reference("meeting", id) };
    if (changed.length === 0) return done;
    await updateMeeting(trx, id, text);
    await writeEvent(trx, acting, {
      action: "meeting_corrected",
      subject: { kind: "meeting", id, version: version + 1 },
      bodyId,
      reason: input.reasonWords,
      particulars: { changed },
    });
    return done;
  });
}
