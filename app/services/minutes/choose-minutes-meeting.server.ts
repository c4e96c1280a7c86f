import { dateText } from "#app/domain/calendar.ts";
import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { isMeetingOfMinutes, mayMinutes } from "#app/domain/minutes/may.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { findMinutes, updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  requireCurrent,
  requireVerdict,
  runDeedFor,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { keptAs, minutesTitle } from "./kept-minutes.server.ts";

/** Chooses the meeting of minutes, which were read again against what is recorded of it. Refuses by role, state, a stale version, and a meeting that takes no record. */
export function chooseMinutesMeeting(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; meetingId: number; reading: MinutesReading },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId, fileName } = minutes;
    const verdict = mayMinutes("choose_minutes_meeting", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    requireVerdict(isMeetingOfMinutes(meeting, minutes));
    requireVerdict(mayRecordMeeting(meeting, acting.actor));
    await updateMinutes(trx, id, { meetingId: meeting.id, newMeeting: null, reading: keptAs(input.reading) });
    await writeEvent(trx, acting, {
      action: "minutes_meeting_chosen",
      subject: { kind: "minutes", id, version: version + 1 },
      about: [{ kind: "meeting", id: meeting.id }],
      bodyId,
      particulars: { title: minutesTitle({ meetsOn: null, fileName }), to: dateText(meeting.meetsOn) },
    });
    return { id };
  });
}
