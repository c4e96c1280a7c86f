import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import type { Sql } from "#db/list/facts.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Database } from "#db/schema.ts";
import { readFollowUpsOf } from "./follow-ups.server.ts";
import { HEARD_ON, IS_OPEN, readableListed } from "./listed-follow-ups.server.ts";

/** The day since when nothing was heard, by body; of a body without one nothing is silent. */
export type Since = ReadonlyMap<number, IsoDate>;

/** How many follow-ups that this reader sees are open, and of how many nothing was heard since the day. */
export function countSilent(db: Kysely<Database>, reader: Reader, since: Since) {
  return whileNothingMoved(db, "follow_up", JSON.stringify(["silent", reader, ...since]), async () => {
    const query = sql<{
      open: number;
      silent: number;
    }>`select count(*) as open, count(*) filter (where ${isSilent(since)}) as silent
      from follow_up_listed where ${readableListed(reader)} and ${IS_OPEN}`;
    const [counted] = (await query.execute(db)).rows;
    return { open: counted?.open ?? 0, silent: counted?.silent ?? 0 };
  });
}

/** Those of a part of them, with the last day on which anything was heard of each, in the order of their numbers. */
export async function listSilent(db: Kysely<Database>, reader: Reader, since: Since, { limit, offset }: Part) {
  const query = sql<{ id: number }>`select follow_up_id as id from follow_up_listed
    where ${readableListed(reader)} and ${IS_OPEN} and ${isSilent(since)}
    order by follow_up_id limit ${limit} offset ${offset}`;
  const ids = (await query.execute(db)).rows.map(({ id }) => id);
  return silentOf(db, reader, { ids });
}

const silentOf = readyForReader((db, reader, { ids }: { ids: readonly number[] }) =>
  readFollowUpsOf(db, reader, ids)
    .innerJoin("followUpListed as listed", "listed.followUpId", "followUp.id")
    .select("listed.heardOn as lastHeardOn")
    .orderBy("followUp.id"),
);

/** The SQL twin of `isNotReportedSince`, of what is open. */
function isSilent(since: Since): Sql {
  const days = [...since].map(([bodyId, day]) => sql`when ${bodyId} then ${day}`);
  return days.length === 0
    ? sql`false`
    : sql`coalesce(${HEARD_ON} < case follow_up_listed.body_id ${sql.join(days, sql` `)} end, false)`;
}
