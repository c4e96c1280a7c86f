import { sql } from "kysely";
import type { Person } from "#app/domain/actor.ts";
import { ORIGIN_LABELS, THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import {
  asSql,
  idsNamed,
  inListOrder,
  inNamedOrder,
  placeByWords,
  placeIn,
  type ListFacts,
} from "#db/list/facts.server.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";

const BODY = sql`(select body.name from body where body.id = theme.body_id)`;
const LEAD = sql`(select person.name from person where person.id = theme.lead_member_id)`;
const PROPOSER = sql`coalesce((select person.name from person where person.id = theme.proposer_person_id),
  theme.proposer_words)`;

/** What the list of a reader's themes asks of the database. */
export function themeFacts(reader: Person): ListFacts {
  return {
    table: sql`theme`,
    id: sql`theme.id`,
    where: asSql(onlyChecked<"theme">(readableThemes(reader))),
    kinds: {
      state: { codes: sql`theme.state` },
      body: { by: sql`theme.body_id`, is: (slugs) => idsNamed(sql`theme.body_id`, sql`body`, sql`slug`, slugs) },
      lead: {
        by: sql`theme.lead_member_id`,
        is: (names) => idsNamed(sql`theme.lead_member_id`, sql`person`, sql`name`, names),
        group: LEAD,
      },
      origin: { codes: sql`theme.origin`, order: [placeIn(sql`theme.origin`, Object.keys(ORIGIN_LABELS))] },
      yours: {
        flags: {
          proposed: sql`theme.proposer_person_id = ${reader.personId}`,
          leading: sql`theme.lead_member_id = ${reader.personId}`,
          supported: sql`theme.id in (select theme_id from theme_support where person_id = ${reader.personId})`,
        },
      },
    },
    sorts: {
      theme: [inListOrder(sql`theme.title`)],
      state: [placeIn(sql`theme.state`, THEME_STATE_LIST)],
      body: [inListOrder(BODY)],
      lead: [inNamedOrder(LEAD)],
      origin: [placeByWords(sql`theme.origin`, ORIGIN_LABELS)],
      proposer: [sql`case ${PROPOSER} when '' then '' else ${inNamedOrder(PROPOSER)} end`],
      supporters: [sql`(select count(*) from theme_support where theme_support.theme_id = theme.id)`],
      questions: [
        sql`(select count(*) from question where question.theme_id = theme.id and question.state <> 'withdrawn')`,
      ],
      proposed: [sql`theme.proposed_on`],
      updated: [sql`theme.updated_at`],
    },
    sums: {},
    searched: [sql`'T-' || theme.id || ' ' || theme.title || ' ' || theme.why_it_matters`, LEAD, PROPOSER],
    rest: [sql`theme.id`],
    kept: { list: "theme", by: reader },
  };
}
