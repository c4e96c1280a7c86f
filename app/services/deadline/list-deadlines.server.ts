import { rulesWithoutDay } from "#app/domain/deadline/applies.ts";
import { addMonths, type IsoDate } from "#app/domain/calendar.ts";
import { deadlinesOf, type ClockBody, type Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import type { ListedDeadline } from "#app/domain/deadline/listed-deadline.ts";
import { mayRecordOccasion } from "#app/domain/deadline/may.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readClock } from "./read-clock.server.ts";

/** How far back and on the list goes: the year that was, and the one to come with its precept. */
const MONTHS_BACK = 12;
const MONTHS_ON = 18;

/**
 * The deadlines of the actor's bodies as rows, without their workings: a year back
 * and a year and a half on. With them the rules that bind and give no fixed day,
 * and where they may record what starts a deadline.
 */
export async function listDeadlines(db: Db, actor: Actor) {
  const from = addMonths(actor.today, -MONTHS_BACK);
  const to = addMonths(actor.today, MONTHS_ON);
  const clock = await readClock(db, actor, { bodyIds: bodiesOf(actor), from, to });
  const bodies = new Map(clock.bodies.map((body) => [body.id, body]));
  const deadlines = deadlinesOf(clock, actor.today, { from, to }).map((deadline) =>
    listedOf(deadline, bodies.get(deadline.body.id), actor.today),
  );
  return {
    deadlines,
    late: deadlines.filter(({ standing }) => standing.code === "late").length,
    soon: deadlines.filter(({ standing }) => standing.code === "soon").length,
    bodies: clock.bodies.map((body) => ({
      slug: body.slug,
      name: body.name,
      mayRecord: mayRecordOccasion(body, null, actor).allowed,
      withoutDay: rulesWithoutDay(body.rules).map(({ rule }) => ({ id: rule.id, title: rule.title })),
    })),
  };
}

/** A deadline as a row of a list: everything but the days of its working. */
export function listedOf(
  { worked, ...deadline }: Deadline,
  body: ClockBody | undefined,
  today: IsoDate,
): ListedDeadline {
  const day = deadline.on ?? deadline.trigger.on;
  return {
    ...deadline,
    better: worked.known ? worked.better : null,
    about: worked.known ? worked.about : null,
    isComing: deadline.trigger.on >= today,
    year: body ? yearLabel(yearOf(day, body), body) : "",
  };
}
