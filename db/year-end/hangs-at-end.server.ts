import { sql, type Kysely } from "kysely";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { OPEN_QUESTIONS } from "#app/domain/question/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { jsonList } from "#db/engine/json.server.ts";
import { inNumbers, numbersIn } from "#db/engine/number-list.server.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { asSql, isOneOf, type Sql } from "#db/list/facts.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Hanging = { themeId: number; n: number; first: string };

/** Of each of these themes how many questions are open, and the first of them by number. */
export function listFirstQuestionsOn(db: Kysely<Database>, themeIds: readonly number[], most: number) {
  return firstOn(db, ["questions", null, themeIds, most], sql`question`, isOneOf(sql`question.state`, OPEN_QUESTIONS));
}

/** The same of the open follow-ups that the reader sees. */
export function listFirstFollowUpsOn(db: Kysely<Database>, reader: Reader, themeIds: readonly number[], most: number) {
  const open = isOneOf(sql`follow_up.state`, OPEN_FOLLOW_UPS);
  const seen = sql`${open} and ${notByIndex(asSql(readableFollowUps(reader)))}`;
  return firstOn(db, ["follow-ups", reader, themeIds, most], sql`follow_up`, seen);
}

type Asked = readonly [what: string, reader: Reader, themeIds: readonly number[], most: number];

function firstOn(db: Kysely<Database>, asked: Asked, table: Sql, isOpen: Sql) {
  return whileNothingMoved(db, "year_end", JSON.stringify(asked), async () => {
    const [, , themeIds, most] = asked;
    const hanging = sql`from ${table} where ${table}.theme_id = held.value and ${isOpen}`;
    const query = sql<Hanging>`select held.value as theme_id, (select count(*) ${hanging}) as n,
        (select ${jsonList(sql`one.id`)} from (
          select ${table}.id ${hanging} order by ${table}.id limit ${most}) as one) as first
      from ${numbersIn(themeIds)} as held`;
    const { rows } = await query.execute(db);
    return rows.map(({ first, ...row }) => ({ ...row, ids: JSON.parse(first) as number[] }));
  });
}

/** The words of these questions, by number. */
export function listQuestionWords(db: Kysely<Database>, ids: readonly number[]) {
  return db
    .selectFrom("question")
    .select(["id", "themeId", "text", "state"])
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .orderBy("id")
    .execute();
}

/** The words of these follow-ups, by number. */
export function listFollowUpWords(db: Kysely<Database>, ids: readonly number[]) {
  return db
    .selectFrom("followUp")
    .select(["id", "themeId", "wording"])
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .orderBy("id")
    .execute();
}
