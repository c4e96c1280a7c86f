import { sql, type Kysely } from "kysely";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { FOLLOW_UP_SOON_DAYS } from "#app/domain/reminder/kinds.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { lateOn } from "#db/follow-up/follow-up-times.server.ts";
import { readableListed } from "#db/follow-up/listed-follow-ups.server.ts";
import type { Sql } from "#db/list/facts.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** How many follow-ups of a body are late of all that a person sees, and how many of those that they are told of by name; with the last days that passed. */
export type DueOfBody = {
  bodyId: number;
  bodySlug: string;
  workLate: number;
  replyLate: number;
  workLateTold: number;
  replyLateTold: number;
  lastWork: string;
  lastReply: string;
};

/**
 * What is late of the follow-ups that a person sees, by body: the SQL twin of `followUpReminders`. They are told by name
 * of those of the bodies that are given, of what they own and of what the themes that they lead are owed.
 */
export function countDueFollowUps(db: Kysely<Database>, person: Actor, toldOf: readonly number[]) {
  return counted(db, person, { today: person.today, toldOf });
}

const counted = readyForReader((db, reader, given: { today: IsoDate; toldOf: readonly number[] }) => {
  const { late, replyLate } = lateOn(given.today);
  const told = isTold(reader, given.toldOf);
  const query = sql<DueOfBody>`select body.id as body_id, body.slug as body_slug,
      count(*) filter (where ${late}) as work_late, count(*) filter (where ${replyLate}) as reply_late,
      count(*) filter (where ${late} and ${told}) as work_late_told,
      count(*) filter (where ${replyLate} and ${told}) as reply_late_told,
      max(case when ${late} then follow_up_listed.due else '' end) as last_work,
      max(case when ${replyLate} then follow_up_listed.response_due_on else '' end) as last_reply
    from follow_up_listed join body on body.id = follow_up_listed.body_id
    where ${readableListed(reader)}
      and (follow_up_listed.due < ${given.today} or follow_up_listed.response_due_on < ${given.today})
    group by body.id order by min(${DUE_FIRST}), body.id`;
  return { compile: () => query.compile(db) };
});

/** The numbers of the first of those that a person is told of by name, what is late before what is near. */
export async function firstDueFollowUps(db: Kysely<Database>, person: Actor, toldOf: readonly number[], most: number) {
  const { today } = person;
  const rows = await firstOf(db, person, { today, until: addDays(today, FOLLOW_UP_SOON_DAYS), toldOf, most });
  return rows.map(({ id }) => id);
}

type First = { today: IsoDate; until: IsoDate; toldOf: readonly number[]; most: number };

const firstOf = readyForReader((db, reader, { today, until, toldOf, most }: First) => {
  const { late, replyLate } = lateOn(today);
  const query = sql<Pick<Row<"followUp">, "id">>`select follow_up_listed.follow_up_id as id from follow_up_listed
    where (follow_up_listed.running = 1 and follow_up_listed.due <= ${until} or follow_up_listed.response_due_on <= ${until})
      and ${isTold(reader, toldOf)} and ${readableListed(reader)}
    order by (${late} or ${replyLate}) desc nulls last, ${DUE_FIRST}, follow_up_listed.follow_up_id limit ${most}`;
  return { compile: () => query.compile(db) };
});

/** What has no day comes first, as where rows are put in the order of their days. */
const DUE_FIRST = sql`case when follow_up_listed.due < '9998' then follow_up_listed.due else '' end`;

function isTold(reader: Reader, bodyIds: readonly number[]): Sql {
  const personId = reader?.personId ?? -1;
  return sql`(${inNumbers(sql<number>`follow_up_listed.body_id`, bodyIds)}
    or follow_up_listed.follow_up_id in (select id from follow_up where owner_person_id = ${personId}
      union select follow_up_id from follow_up_owner where owner_person_id = ${personId})
    or exists (select 1 from theme where theme.id = follow_up_listed.theme_id and theme.lead_member_id = ${personId}))`;
}
