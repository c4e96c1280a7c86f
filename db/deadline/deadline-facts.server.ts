import { sql } from "kysely";
import { bodiesOf, type Actor, type Reader } from "#app/domain/actor.ts";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Between } from "#app/domain/deadline/deadlines-of-body.ts";
import { RULE_LIST } from "#app/domain/deadline/rules.ts";
import { DEADLINE_SOON_DAYS, DEADLINE_STATUS_LIST, type DeadlineStatusCode } from "#app/domain/deadline/status.ts";
import { compareInList } from "#app/domain/list-order.ts";
import { idsNamed, inListOrder, isOneOf, placeIn, type ListFacts, type Sql } from "#db/list/facts.server.ts";
import { orNone } from "#db/readable.server.ts";

const BODY = sql`(select body.name from body where body.id = deadline_listed.body_id)`;
const MEETING = sql`case deadline_listed.kind when 'meeting' then deadline_listed.subject_id end`;
/** Rules in the order of their titles. */
const BY_TITLE = [...RULE_LIST].sort((one, other) => compareInList(one.title, other.title)).map(({ id }) => id);

/** What the list of a reader's deadlines between two days asks of the database. */
export function deadlineFacts(actor: Actor, between: Between): ListFacts {
  const { today } = actor;
  const standing = standingOn(today);
  const isOpen = sql`(deadline_listed.settled is null
    and (deadline_listed.day >= ${today} or coalesce(deadline_listed.late_until >= ${today}, false)))`;
  return {
    table: sql`deadline_listed`,
    id: sql`deadline_listed.id`,
    where: toldBetween(actor, between, today),
    kinds: {
      standing: { codes: standing, order: [placeIn(standing, DEADLINE_STATUS_LIST)] },
      body: {
        by: sql`deadline_listed.body_id`,
        is: (slugs) => idsNamed(sql`deadline_listed.body_id`, sql`body`, sql`slug`, slugs),
      },
      meeting: { by: MEETING, is: () => sql`false` },
      rule: { codes: sql`deadline_listed.rule_id` },
      year: { codes: sql`deadline_listed.year` },
    },
    sorts: {
      day: [sql`case when ${isOpen} then deadline_listed.on_day else ${afterwards(sql`deadline_listed.day`)} end`],
      deadline: [placeIn(sql`deadline_listed.rule_id`, BY_TITLE)],
      for: [sql`deadline_listed.started_on`],
      standing: [placeIn(standing, DEADLINE_STATUS_LIST)],
      body: [inListOrder(BODY)],
      meeting: [
        sql`case when deadline_listed.started_on >= ${today} then deadline_listed.started_on
          else ${afterwards(sql`deadline_listed.started_on`)} end`,
      ],
      date: [sql`deadline_listed.day`],
      rule: [inListOrder(sql`deadline_listed.rule_id`)],
      year: [inListOrder(sql`deadline_listed.year`)],
    },
    sums: {},
    searched: [
      sql`deadline_listed.words`,
      sql`standing_words(deadline_listed.on_day, deadline_listed.late_until, deadline_listed.afterwards, ${today})`,
    ],
    rest: [BY_DAY, BY_KEY, ...(bodiesOf(actor).length > 1 ? [BODY] : [])],
    kept: { list: "deadline", by: actor },
  };
}

/** The deadlines of a reader's bodies between two days that are told of on a day: see `isTold`. */
export function toldBetween(reader: Reader, { from, to }: Between, today: IsoDate): Sql {
  const between = sql`deadline_listed.day between ${from} and ${to}`;
  return sql`${isOneOf(sql`deadline_listed.body_id`, orNone(bodiesOf(reader)))}
    and (deadline_listed.told_until is null and ${between} or deadline_listed.told_until >= ${today} and ${between})`;
}

/** The SQL twin of `standingOn` (domain/deadline/status.ts), with what is settled. */
export function standingOn(today: IsoDate): Sql {
  const is = (standing: DeadlineStatusCode) => sql.lit(standing);
  return sql`case when deadline_listed.settled is not null then deadline_listed.settled
    when deadline_listed.on_day > ${addDays(today, DEADLINE_SOON_DAYS)} then ${is("ahead")}
    when deadline_listed.on_day >= ${today} then ${is("soon")}
    when deadline_listed.late_until >= ${today} then ${is("late")} else deadline_listed.afterwards end`;
}

/** The twin of the order of deadlines: by day, those without one last, and then by key. */
const BY_DAY = sql`coalesce(deadline_listed.on_day, '9999' || deadline_listed.started_on)`;
/** Letter by letter as a reader expects it: the sign between rule and start comes before all others. */
export const BY_KEY = sql`replace(deadline_listed.key, ':', ' ')`;

/** A place after every day to come: the latest first. */
function afterwards(day: Sql): Sql {
  return sql`'9999-' || (99999999 - cast(replace(${day}, '-', '') as integer))`;
}
