import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { addMonths, type IsoDate } from "#app/domain/calendar.ts";
import { rulesWithoutDay } from "#app/domain/deadline/applies.ts";
import { deadlinesOf, type Between, type ClockBody, type Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import type { ListedDeadline } from "#app/domain/deadline/listed-deadline.ts";
import { mayRecordOccasion } from "#app/domain/deadline/may.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { deadlineFacts } from "#db/deadline/deadline-facts.server.ts";
import { listDeadlinesListed } from "#db/deadline/listed-deadlines.server.ts";
import { listSource } from "#db/list/list-source.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";
import { readClockOfKeys } from "./read-clock-of-keys.server.ts";

/** How far back and on the list goes: the year that was, and the one to come with its precept. */
const MONTHS_BACK = 12;
const MONTHS_ON = 18;

/** The deadlines of the actor's bodies as a list: a year back and a year and a half on. */
export function deadlineSource(db: Db, actor: Actor): ListSource<ListedDeadline> {
  const facts = deadlineFacts(actor, listedBetween(actor.today));
  return listSource(db, facts, (ids) => readListed(db, actor, ids));
}

/**
 * How many of them are late and how many soon, the rules that bind the actor's bodies and give no fixed day, and where
 * they may record what starts a deadline.
 */
export async function readAboutDeadlines(db: Db, actor: Actor, source: ListSource<ListedDeadline>) {
  const asked = { words: [], kinds: {}, group: null, sort: { column: "", down: false } };
  const { kinds } = await source.count(asked, ["standing"]);
  const counted = (code: string) => kinds.standing?.counts.find(({ values }) => values?.[0] === code)?.count ?? 0;
  const bodies = await readClockBodies(db, bodiesOf(actor));
  return {
    late: counted("late"),
    soon: counted("soon"),
    bodies: bodies.map((body) => ({
      slug: body.slug,
      name: body.name,
      mayRecord: mayRecordOccasion(body, null, actor).allowed,
      withoutDay: rulesWithoutDay(body.rules).map(({ rule }) => ({ id: rule.id, title: rule.title })),
    })),
  };
}

function listedBetween(today: IsoDate): Between {
  return { from: addMonths(today, -MONTHS_BACK), to: addMonths(today, MONTHS_ON) };
}

/** These deadlines as rows, worked out anew from what they follow from. */
async function readListed(db: Db, actor: Actor, ids: readonly number[]): Promise<ListedDeadline[]> {
  const listed = await listDeadlinesListed(db, ids);
  const clock = await readClockOfKeys(db, actor, listed);
  const deadlines = deadlinesOf(clock, actor.today);
  const found = new Map(deadlines.map((deadline) => [`${deadline.body.id} ${deadline.key}`, deadline]));
  const bodies = new Map(clock.bodies.map((body) => [body.id, body]));
  return listed.flatMap(({ id, bodyId, key }) => {
    const [deadline, body] = [found.get(`${bodyId} ${key}`), bodies.get(bodyId)];
    return deadline && body ? listedOf(id, deadline, body, actor.today) : [];
  });
}

/** A deadline as a row of a list: everything but the days of its working. */
function listedOf(id: number, { worked, ...deadline }: Deadline, body: ClockBody, today: IsoDate): ListedDeadline {
  return {
    ...deadline,
    id,
    better: worked.known ? worked.better : null,
    about: worked.known ? worked.about : null,
    isComing: deadline.trigger.on >= today,
    year: yearLabel(yearOf(deadline.on ?? deadline.trigger.on, body), body),
  };
}
