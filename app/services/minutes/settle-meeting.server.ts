import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { findMinutes, updateMinutes, type MinutesRow } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { keptAs, minutesTitle } from "./kept-minutes.server.ts";

/** The meeting of minutes: one that is here, or what is added as held when something of them is saved. */
export type MeetingSettled = { meetsOn: IsoDate; meetingId: number | null; newMeeting: string | null };

/**
 * Settles of which meeting minutes are, which were read again against what is recorded of it. `meeting` finds it or
 * refuses. Refuses by role, state and a stale version too.
 */
export function settleMeeting(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; reading: MinutesReading },
  meeting: (trx: Trx, minutes: MinutesRow) => Promise<MeetingSettled>,
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId, fileName } = minutes;
    const verdict = mayMinutes("choose_minutes_meeting", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    const { meetsOn, meetingId, newMeeting } = await meeting(trx, minutes);
    await updateMinutes(trx, id, { meetingId, newMeeting, reading: keptAs(input.reading) });
    await writeEvent(trx, acting, {
      action: "minutes_meeting_chosen",
      subject: { kind: "minutes", id, version: version + 1 },
      about: meetingId === null ? [] : [{ kind: "meeting", id: meetingId }],
      bodyId,
      particulars: { title: minutesTitle({ meetsOn: null, dateBasis: null, fileName }), to: dateText(meetsOn) },
    });
    return { id };
  });
}
