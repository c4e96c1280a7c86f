import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import { isMeetingOfMinutes } from "#app/domain/minutes/may.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { settleMeeting } from "./settle-meeting.server.ts";

/** Chooses a meeting that is here for minutes. Refuses as `settleMeeting`, and a meeting that takes no record. */
export function chooseMinutesMeeting(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; meetingId: number; reading: MinutesReading },
): Promise<Outcome<{ id: number }>> {
  return settleMeeting(db, acting, input, async (trx, minutes) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    requireVerdict(isMeetingOfMinutes(meeting, minutes));
    requireVerdict(mayRecordMeeting(meeting, acting.actor));
    return { meetsOn: meeting.meetsOn, meetingId: meeting.id, newMeeting: null };
  });
}
