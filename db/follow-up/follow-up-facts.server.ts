import { sql } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { FOLLOW_UP_STATUS_LIST } from "#app/domain/follow-up/overdue.ts";
import { idFromReference } from "#app/domain/references.ts";
import { asSql, idsNamed, inListOrder, isOneOf, placeIn, type ListFacts } from "#db/list/facts.server.ts";
import { isThemeNotHidden, readableFollowUps } from "#db/readable.server.ts";
import { IS_OPEN, LAST_RESPONSE, lastReport, timesOf } from "./follow-up-times.server.ts";
import { laterNumbersHeld } from "./later-numbers.server.ts";
import { ownerFacts, OWNER_WORDS, type KnownOwners } from "./owner-facts.server.ts";
import { silentFacts, type HeldMeeting } from "./silent-facts.server.ts";

const BODY = sql`(select body.name from body where body.id = follow_up.body_id)`;
const THEME = sql`(select its.title from theme as its where its.id = follow_up.theme_id)`;
const SAID_ON = sql`coalesce((select day.meets_on from meeting as day where day.id = follow_up.meeting_id), follow_up.made_on)`;
/** The SQL twin of `yearLabel`. */
const YEAR = sql`iif(follow_up.body_id in (select id from body where year_start_month = 1 and year_start_day = 1),
  follow_up.start_year || '', follow_up.start_year || '/' || substr('0' || ((follow_up.start_year + 1) % 100), -2))`;
const NUMBER = sql`${YEAR} || ' no. ' || follow_up.number`;
/** After every date there is: what is open without a date, then what is closed. */
const DUE = sql`iif(${IS_OPEN}, coalesce(follow_up.due_on, '9998'), '9999')`;

/** What the tracker asks of the database, with whose follow-ups are and at which meetings they may have been left out. */
export function followUpFacts(actor: Actor, owners: KnownOwners, held: readonly HeldMeeting[]): ListFacts {
  const { status, colour, chase, attention } = timesOf(actor.today);
  const silent = silentFacts(held);
  return {
    table: sql`follow_up`,
    id: sql`follow_up.id`,
    where: sql`+${asSql(readableFollowUps(actor, isThemeNotHidden))}`,
    kinds: {
      status: { codes: status },
      owner: ownerFacts(owners),
      response: { codes: sql`coalesce(${LAST_RESPONSE}, 'none')` },
      silent: silent.kind,
      kind: { codes: sql`follow_up.kind` },
      body: {
        by: sql`follow_up.body_id`,
        is: (slugs) => idsNamed(sql`follow_up.body_id`, sql`body`, sql`slug`, slugs),
      },
      theme: {
        by: sql`follow_up.theme_id`,
        is: (themes) => isOneOf(sql`follow_up.theme_id`, themes.flatMap((one) => idFromReference("theme", one) ?? [])), // prettier-ignore
      },
      meeting: { by: sql`follow_up.meeting_id`, is: () => sql`false` },
      year: { codes: YEAR, order: [inListOrder(YEAR)] },
      attention: { flags: attention },
      chase: { flags: chase },
      late: { flags: { work_late: chase.work_late, reply_late: chase.reply_late } },
      colour: { codes: colour },
    },
    sorts: {
      "follow-up": [sql`follow_up.id`],
      status: [placeIn(status, FOLLOW_UP_STATUS_LIST)],
      owner: [inListOrder(OWNER_WORDS)],
      due: [DUE],
      latest: [lastReport("reported_on")],
      silent: [silent.sort],
      kind: [placeIn(sql`follow_up.kind`, FOLLOW_UP_KIND_LIST)],
      body: [inListOrder(BODY)],
      theme: [inListOrder(THEME)],
      meeting: [SAID_ON],
      year: [inListOrder(NUMBER)],
      review: [sql`iif(${IS_OPEN}, follow_up.review_on, null)`],
    },
    sums: {},
    searched: [
      sql`'F-' || follow_up.id || ' ' || ${NUMBER} || ' ' ||
        numbers_text(follow_up.source_number, follow_up.made_on, ${laterNumbersHeld()}) || ' ' || follow_up.wording`,
      OWNER_WORDS,
      sql`follow_up.due_words`,
      lastReport("text"),
      sql`'T-' || follow_up.theme_id || ' ' || ${THEME}`,
    ],
    rest: [sql`follow_up.id`],
  };
}
