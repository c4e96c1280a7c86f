import type { Actor } from "#app/domain/actor.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { findMinutes } from "#db/minutes/brought-minutes.server.ts";
import { listMeetingsToRecord } from "#db/minutes/known-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { keptReading, plannedMeeting } from "./kept-minutes.server.ts";

const MOST_MEETINGS = 300;

/** What the page offers on which the meeting of minutes is chosen: what they say of it, and the body’s meetings so far. */
export async function offerMinutesMeeting(db: Db, actor: Actor, minutesId: number) {
  const minutes = await findMinutes(db, actor, minutesId);
  if (!minutes) return undefined;
  const meetings = await listMeetingsToRecord(db, minutes.bodyId, actor.today, MOST_MEETINGS);
  const { facts } = keptReading(minutes);
  const planned = plannedMeeting(minutes);
  const body = await findMeetingBody(db, actor, minutes.bodyId);
  const kind: MeetingKind = body?.kind === "accountability" ? "accountability" : "ordinary";
  const said = {
    meetsOn: facts.on ?? "",
    dateBasis: "stated" as DateBasis,
    startsAt: facts.time,
    venue: facts.venue,
    kind,
  };
  return {
    id: minutes.id,
    version: minutes.version,
    bodyName: minutes.bodyName,
    verdict: mayMinutes("choose_minutes_meeting", minutes, actor),
    facts,
    given: planned ? { ...planned, meetsOn: planned.meetsOn as string, startsAt: planned.startsAt ?? "" } : said,
    chosen: minutes.meetingId ?? meetings.find(({ meetsOn }) => meetsOn === facts.on)?.id ?? null,
    meetings: meetings.map(({ id, state, ...meeting }) => ({
      value: String(id),
      words: `${meetingDay(meeting)}, ${MEETING_STATES[state].words.toLowerCase()}`,
    })),
  };
}
