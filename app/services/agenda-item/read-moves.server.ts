import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Moved } from "#app/domain/deadline/deadlines-moved.ts";
import type { RuleSetting } from "#app/domain/deadline/applies.ts";
import { movesByDay, movesByRule, type DayChange } from "#app/domain/deadline/calendar-changes.ts";
import { listClockBodyIds, type ClockBodyRow } from "#db/deadline/deadlines.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockOf } from "#app/services/deadline/read-clock.server.ts";

/** A count of 400 days, and the year in which a precept's days are looked for. */
const REACH_DAYS = 430;

/** The deadlines of every body that move where this day is added or taken off. In seven queries. */
export async function readMovesByDay(db: Db, change: DayChange, today: IsoDate): Promise<Moved[]> {
  const { onDay, jurisdiction } = change;
  const bodyIds = await listClockBodyIds(db, jurisdiction, today);
  const days = { from: addDays(onDay, -REACH_DAYS), to: addDays(onDay, REACH_DAYS) };
  return movesByDay(await readClockOf(db, { bodyIds, ...days }), change, today);
}

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
