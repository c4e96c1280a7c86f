import { clockMeeting } from "#app/domain/deadline/clock-facts.ts";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { isRuleId, type RuleId } from "#app/domain/deadline/rules.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { listResultsBesideOccasions, listResultsOfOccasions } from "#db/deadline/deadline-results.server.ts";
import { listClockMeetings } from "#db/deadline/deadlines.server.ts";
import { listOccasions } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

/** A deadline may lie this far from what starts it: a local one 60 working days, an occasion's 400 days. */
const MEETING_REACH_DAYS = 100;
const OCCASION_REACH_DAYS = 430;

/** `from` and `to` bound the deadlines' days. */
export type ClockAsked = { bodyIds: readonly number[]; from: IsoDate; to: IsoDate };

/**
 * Everything that the deadlines of these bodies between two days are worked out
 * from, in seven queries. Bodies that the reader has no part in are left out: a
 * deadline is part of the working record.
 */
export function readClock(db: Db, reader: Reader, asked: ClockAsked): Promise<Clock> {
  const bodyIds = asked.bodyIds.filter((id) => bodiesOf(reader).includes(id));
  return readClockOf(db, { ...asked, bodyIds });
}

/** The same whoever asks: for telling what moves, before it is asked who may read of it. */
export async function readClockOf(db: Db, asked: ClockAsked): Promise<Clock> {
  const { bodyIds, from, to } = asked;
  const meetingDays = { from: addDays(from, -MEETING_REACH_DAYS), until: addDays(to, MEETING_REACH_DAYS) };
  const happened = { bodyIds, from: addDays(from, -OCCASION_REACH_DAYS), until: addDays(to, MEETING_REACH_DAYS) };
  const [bodies, meetings, occasions, results, ended] = await Promise.all([
    readClockBodies(db, bodyIds),
    listClockMeetings(db, { bodyIds, ...meetingDays }),
    listOccasions(db, happened),
    listResultsBesideOccasions(db, bodyIds),
    listResultsOfOccasions(db, happened),
  ]);
  return {
    bodies,
    meetings: meetings.map(clockMeeting),
    years: yearsBetween(from, to),
    occasions: occasions.filter(isOfRule),
    results: [...results, ...ended],
  };
}

/** A rule that is no more starts nothing. */
export function isOfRule<O extends { ruleId: string }>(occasion: O): occasion is O & { ruleId: RuleId } {
  return isRuleId(occasion.ruleId);
}

/** The financial years whose precept falls to be dealt with between the days: it is in the spring before. */
function yearsBetween(from: IsoDate, to: IsoDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
