import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { isOneOf, type Sql } from "#db/list/facts.server.ts";
import type { Database } from "#db/schema.ts";
import { LISTED, readableListed } from "./listed-follow-ups.server.ts";

type ToReport = { id: number; version: number; wording: string };

/** How many open follow-ups of these bodies the reader sees. */
export async function countToReport(db: Kysely<Database>, reader: Reader, bodyIds: readonly number[]) {
  const query = sql<{ n: number }>`select count(*) as n from follow_up_listed where ${areOpen(reader, bodyIds)}`;
  return (await query.execute(db)).rows[0]?.n ?? 0;
}

/** A part of them, in the order of their numbers. */
export async function listToReport(db: Kysely<Database>, reader: Reader, bodyIds: readonly number[], part: Part) {
  return read(db, sql`${areOpen(reader, bodyIds)} order by id limit ${part.limit} offset ${part.offset}`);
}

/** Those of these numbers that are among them. */
export async function listToReportOf(
  db: Kysely<Database>,
  reader: Reader,
  bodyIds: readonly number[],
  ids: readonly number[],
) {
  const ofThese = inNumbers(sql<number>`follow_up_listed.follow_up_id`, ids);
  return read(db, sql`${ofThese} and ${areOpen(reader, bodyIds)} order by id`);
}

async function read(db: Kysely<Database>, which: Sql): Promise<ToReport[]> {
  const query = sql<ToReport>`select follow_up_listed.follow_up_id as id, follow_up.version, follow_up.wording
    from ${LISTED} where ${which}`;
  return (await query.execute(db)).rows;
}

function areOpen(reader: Reader, bodyIds: readonly number[]): Sql {
  return sql`${readableListed(reader)} and ${isOneOf(sql`follow_up_listed.body_id`, bodyIds)}
    and ${isOneOf(sql`follow_up_listed.state`, OPEN_FOLLOW_UPS)}`;
}
