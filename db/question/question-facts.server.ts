import { sql, type SqlBool } from "kysely";
import { addDays } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { DUE_STANDING_LIST, SOON_DAYS, type DueStanding } from "#app/domain/question/due.ts";
import { QUESTION_KINDS, QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { AWAITING_ANSWER } from "#app/domain/question/state-sets.ts";
import { idFromReference } from "#app/domain/references.ts";
import {
  asSql,
  idsNamed,
  inListOrder,
  inNamedOrder,
  isOneOf,
  placeIn,
  type ListFacts,
  type Sql,
} from "#db/list/facts.server.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { isThemeNotHidden, readableItems, readableQuestions } from "#db/readable.server.ts";
import { PLANNED_MEETING } from "./question-places.server.ts";

const BODY = sql`(select body.name from body where body.id = question.body_id)`;
const THEME = sql`(select its.title from theme as its where its.id = question.theme_id)`;
const ASKER = nameOr(sql`question.asker_person_id`, sql`question.asker_words`);
const AUTHOR = nameOr(sql`question.author_person_id`, sql`question.author_words`);
const ADDRESSEE = sql`nullif(coalesce((select office.title from office where office.id = question.addressee_office_id),
  question.addressee_words), '')`;

/** What the list of a reader's questions asks of the database. */
export function questionFacts(actor: Actor): ListFacts {
  const due = dueFacts(actor.today);
  return {
    table: sql`question`,
    id: sql`question.id`,
    where: sql`${notByIndex(asSql(readableQuestions(actor, isThemeNotHidden)))} and ${NOT_IN_DRAFT}`,
    kinds: {
      state: { codes: sql`question.state` },
      kind: { codes: sql`question.kind`, order: [placeIn(sql`question.kind`, QUESTION_KINDS)] },
      theme: {
        by: sql`question.theme_id`,
        is: (themes) => isOneOf(sql`question.theme_id`, themes.flatMap((theme) => idFromReference("theme", theme) ?? [])), // prettier-ignore
      },
      body: { by: sql`question.body_id`, is: (slugs) => idsNamed(sql`question.body_id`, sql`body`, sql`slug`, slugs) },
      due: { codes: due, order: [placeIn(due, DUE_STANDING_LIST)] },
      yours: {
        flags: {
          proposed: sql`question.author_person_id = ${actor.personId}`,
          asking: sql`question.asker_person_id = ${actor.personId}`,
        },
      },
    },
    sorts: {
      question: [sql`question.id`],
      state: [placeIn(sql`question.state`, QUESTION_STATE_LIST)],
      theme: [inListOrder(THEME)],
      body: [inListOrder(BODY)],
      addressee: [inListOrder(ADDRESSEE)],
      asker: [inNamedOrder(ASKER)],
      author: [inNamedOrder(AUTHOR)],
      meeting: [meetsOn(actor)],
      due: [sql`case when ${due} is not null then question.due_on end`],
    },
    sums: {},
    searched: [
      sql`'Q-' || question.id || ' ' || question.text`,
      sql`'T-' || question.theme_id || ' ' || ${THEME}`,
      ADDRESSEE,
      ASKER,
      AUTHOR,
    ],
    rest: [sql`question.id desc`],
    kept: { list: "question", by: actor },
  };
}

/** A draft's questions are read with the draft. */
export const NOT_IN_DRAFT = sql<SqlBool>`(question.theme_id is null
  or question.theme_id not in (select its.id from theme as its where its.state = 'draft'))`;

function nameOr(person: Sql, words: Sql): Sql {
  return sql`nullif(coalesce((select person.name from person where person.id = ${person}), ${words}), '')`;
}

/** The SQL twin of `dueStanding` (domain/question/due.ts). */
function dueFacts(today: Actor["today"]): Sql {
  const is = (standing: DueStanding) => sql.lit(standing);
  return sql`case when not ${isOneOf(sql`question.state`, AWAITING_ANSWER)} then null
    when question.due_on is null then ${is("no_day")} when question.due_on < ${today} then ${is("overdue")}
    when question.due_on <= ${addDays(today, SOON_DAYS)} then ${is("due_soon")} else ${is("due_later")} end`;
}

/** The day of the meeting where it was raised, or where its item is taken, or where it is to be put. */
function meetsOn(actor: Actor): Sql {
  return sql`coalesce((select day.meets_on from meeting as day where day.id = question.raised_at_meeting_id),
    (select day.meets_on from agenda_item join meeting as day on day.id = agenda_item.meeting_id
      where agenda_item.id = question.item_id and ${asSql(readableItems(actor))}),
    (select day.meets_on from meeting as day where day.id = ${PLANNED_MEETING}))`;
}
