import { clockMeeting } from "#app/domain/deadline/clock-facts.ts";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Moved } from "#app/domain/deadline/deadlines-moved.ts";
import type { RuleSetting } from "#app/domain/deadline/applies.ts";
import { movesByDay, movesByRule, withRulesOfDays, type DayChange } from "#app/domain/deadline/calendar-changes.ts";
import { deadlineKey } from "#app/domain/deadline/keys.ts";
import { listDeadlineResultsOf } from "#db/deadline/deadline-results.server.ts";
import { listClockBodyIds, listClockMeetings, type ClockBodyRow } from "#db/deadline/deadlines.server.ts";
import { listOccasions } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "#app/services/deadline/read-clock-bodies.server.ts";
import { isOfRule, readClockOf } from "#app/services/deadline/read-clock.server.ts";

/** A local count of 60 working days, with holidays and breaks among them: each day that was added can take it one further, over a weekend three. */
const WORKING_REACH_DAYS = 130;
const FURTHER_BY_ONE = 3;

/** The deadlines of every body of the actor’s council that move where this day is added or taken off: of what starts a count that may reach it. In seven queries. */
export async function readMovesByDay(db: Db, change: DayChange, { councilId, today }: Actor): Promise<Moved[]> {
  const { onDay, jurisdiction } = change;
  const bodyIds = await listClockBodyIds(db, { councilId, jurisdiction, today });
  const bodies = (await readClockBodies(db, bodyIds)).map(withRulesOfDays);
  const rules = [...new Set(bodies.flatMap((body) => body.rules.map(({ rule }) => rule.id)))];
  const added = Math.max(0, ...bodies.map(({ calendar }) => calendar.added.length));
  const reach = WORKING_REACH_DAYS + FURTHER_BY_ONE * added;
  const near = { bodyIds, from: addDays(onDay, -reach), until: addDays(onDay, reach) };
  const meetings = (await listClockMeetings(db, near)).map(clockMeeting);
  const occasions = (await listOccasions(db, near, rules)).filter(isOfRule);
  const ofMeetings = meetings.flatMap(({ id }) => rules.map((rule) => deadlineKey(rule, { kind: "meeting", id })));
  const results = await listDeadlineResultsOf(db, bodyIds, ofMeetings);
  return movesByDay({ bodies, meetings, years: [], occasions, results }, change, today);
}

/** A count of 400 days, and the year in which a precept's days are looked for. */
const REACH_DAYS = 430;

/** The deadlines of one body that move where it says this of its rules: those that are still to come. In seven queries. */
export async function readMovesByRule(
  db: Db,
  body: ClockBodyRow,
  settings: readonly RuleSetting[],
  today: IsoDate,
): Promise<Moved[]> {
  const days = { from: addDays(today, -REACH_DAYS), to: addDays(today, AHEAD_DAYS) };
  const clock = await readClockOf(db, { bodyIds: [body.id], ...days });
  return movesByRule(clock, body, settings, today).filter(({ from, to }) => (to ?? from ?? today) >= today);
}

/** Meetings are planned at most two years ahead. */
const AHEAD_DAYS = 800;
