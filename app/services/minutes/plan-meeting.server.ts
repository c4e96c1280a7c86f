import { dateText } from "#app/domain/calendar.ts";
import { isNotHereYet, mayAddHeldMeeting } from "#app/domain/meeting/past.ts";
import type { NewMeeting } from "#app/domain/minutes/kept.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { findMeetingOn } from "#db/meeting/meetings.server.ts";
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

/**
 * Notes which meeting is added, as held, when something of these minutes is saved: until then it is nowhere. Refuses by
 * role, state, a stale version, a day to come, and a meeting that is here already.
 */
export function planMeetingOfMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; newMeeting: NewMeeting; reading: MinutesReading },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId, fileName } = minutes;
    const verdict = mayMinutes("choose_minutes_meeting", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    const { meetsOn } = input.newMeeting;
    const body = requireRecord(await findMeetingBody(trx, acting.actor, bodyId));
    requireVerdict(mayAddHeldMeeting(body, meetsOn, acting.actor));
    requireVerdict(isNotHereYet(meetsOn, await findMeetingOn(trx, { bodyId, ...input.newMeeting })));
    const newMeeting = JSON.stringify(input.newMeeting);
    await updateMinutes(trx, id, { meetingId: null, newMeeting, reading: keptAs(input.reading) });
    await writeEvent(trx, acting, {
      action: "minutes_meeting_chosen",
      subject: { kind: "minutes", id, version: version + 1 },
      bodyId,
      particulars: { title: minutesTitle({ meetsOn: null, fileName }), to: dateText(meetsOn) },
    });
    return { id };
  });
}
