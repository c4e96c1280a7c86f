import { isNotHereYet, mayAddHeldMeeting } from "#app/domain/meeting/past.ts";
import type { NewMeeting } from "#app/domain/minutes/kept.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { findMeetingOn } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { settleMeeting } from "./settle-meeting.server.ts";

/**
 * Notes which meeting is added, as held, when something of these minutes is saved: until then it is nowhere. Refuses as
 * `settleMeeting`, a day to come, and a meeting that is here already.
 */
export function planMeetingOfMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; newMeeting: NewMeeting; reading: MinutesReading },
): Promise<Outcome<{ id: number }>> {
  return settleMeeting(db, acting, input, async (trx, { bodyId }) => {
    const { newMeeting } = input;
    const body = requireRecord(await findMeetingBody(trx, acting.actor, bodyId));
    requireVerdict(mayAddHeldMeeting(body, newMeeting.meetsOn, acting.actor));
    requireVerdict(isNotHereYet(newMeeting.meetsOn, await findMeetingOn(trx, { bodyId, ...newMeeting })));
    return { meetsOn: newMeeting.meetsOn, meetingId: null, newMeeting: JSON.stringify(newMeeting) };
  });
}
