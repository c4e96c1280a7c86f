import { sql } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { FOLLOW_UP_STATUS_LIST } from "#app/domain/follow-up/overdue.ts";
import { idFromReference } from "#app/domain/references.ts";
import { idsNamed, inListOrder, isOneOf, placeIn, type ListFacts, type Sql } from "#db/list/facts.server.ts";
import { timesOf } from "./follow-up-times.server.ts";
import { laterNumbersHeld } from "./later-numbers.server.ts";
import { LISTED, readableListed } from "./listed-follow-ups.server.ts";
import { ownerFacts, OWNER_WORDS, type KnownOwners } from "./owner-facts.server.ts";
import { silentFacts, type HeldMeeting } from "./silent-facts.server.ts";

const BODY = sql`(select body.name from body where body.id = follow_up_listed.body_id)`;
const THEME = sql`(select its.title from theme as its where its.id = follow_up_listed.theme_id)`;
const SAID_ON = sql`coalesce((select day.meets_on from meeting as day where day.id = follow_up_listed.meeting_id), follow_up.made_on)`;
const NUMBER = sql`follow_up_listed.year || ' no. ' || follow_up.number`;

/** What the tracker asks of the database, with whose follow-ups are and at which meetings they may have been left out. */
export function followUpFacts(actor: Actor, owners: KnownOwners, held: readonly HeldMeeting[]): ListFacts {
  const { status, colour, chase, attention } = timesOf(actor.today);
  const silent = silentFacts(held);
  return {
    table: LISTED,
    id: sql`follow_up_listed.follow_up_id`,
    where: readableListed(actor),
    kinds: {
      status: { codes: status },
      owner: ownerFacts(owners),
      response: { codes: sql`follow_up_listed.response` },
      silent: silent.kind,
      kind: { codes: sql`follow_up_listed.kind` },
      body: {
        by: sql`follow_up_listed.body_id`,
        is: (slugs) => idsNamed(sql`follow_up_listed.body_id`, sql`body`, sql`slug`, slugs),
      },
      theme: {
        by: sql`follow_up_listed.theme_id`,
        is: (themes) => isOneOf(sql`follow_up_listed.theme_id`, themes.flatMap((one) => idFromReference("theme", one) ?? [])), // prettier-ignore
      },
      meeting: { by: sql`follow_up_listed.meeting_id`, is: () => sql`false` },
      year: { codes: sql`follow_up_listed.year`, order: [inListOrder(sql`follow_up_listed.year`)] },
      attention: { flags: attention },
      chase: { flags: chase },
      late: { flags: { work_late: chase.work_late, reply_late: chase.reply_late } },
      colour: { codes: colour },
    },
    sorts: {
      "follow-up": [sql`follow_up_listed.follow_up_id`],
      status: [placeIn(status, FOLLOW_UP_STATUS_LIST)],
      owner: [inListOrder(OWNER_WORDS)],
      due: [sql`follow_up_listed.due`],
      latest: [lastReport("reported_on")],
      silent: [silent.sort],
      kind: [placeIn(sql`follow_up_listed.kind`, FOLLOW_UP_KIND_LIST)],
      body: [inListOrder(BODY)],
      theme: [inListOrder(THEME)],
      meeting: [SAID_ON],
      year: [inListOrder(NUMBER)],
      review: [sql`follow_up_listed.review_on`],
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
    rest: [sql`follow_up_listed.follow_up_id`],
    kept: { list: "follow_up", by: actor },
  };
}

/** A column of its last report. */
function lastReport(column: "text" | "reported_on"): Sql {
  return sql`(select said.${sql.ref(column)} from follow_up_update as said where said.id = follow_up_listed.last_report_id)`;
}
