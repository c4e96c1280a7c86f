import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { CHASE_REASON_LIST, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import type { Part } from "#app/domain/list-source.ts";
import { inTexts, jsonRecord } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Sql } from "#db/list/facts.server.ts";
import type { Database } from "#db/schema.ts";
import { lastReportId } from "./follow-up-reports.server.ts";
import { timesOf } from "./follow-up-times.server.ts";
import { readFollowUpsOf } from "./follow-ups.server.ts";
import { IS_OPEN, readableListed } from "./listed-follow-ups.server.ts";

/** One way in which owners are written: how many of a body's open follow-ups are so, and the first of them that is due. */
export type Owed = { code: string; one: number; total: number; reasons: Record<ChaseReason, number> };

/** A body's open follow-ups of this reader's working record, counted by how their owners are written; the first due first. */
export function listOwed(db: Kysely<Database>, reader: Reader, bodyId: number, today: IsoDate): Promise<Owed[]> {
  return whileNothingMoved(db, "follow_up", JSON.stringify(["owed", reader, bodyId, today]), async () => {
    const { chase } = timesOf(today);
    const counts = CHASE_REASON_LIST.map((reason) => [reason, sql`count(*) filter (where ${chase[reason]})`]);
    const query = sql<{ code: string; first: string; total: number; reasons: string }>`select owners as code,
        min(${DUE_WITH_NUMBER}) as first, count(*) as total,
        ${jsonRecord(Object.fromEntries(counts) as Record<string, Sql>)} as reasons
      from follow_up_listed where ${areOwed(reader, bodyId)} group by owners order by first`;
    const { rows } = await query.execute(db);
    return rows.map(({ code, first, total, reasons }) => {
      return { code, one: Number(first.slice(-10)), total, reasons: JSON.parse(reasons) as Owed["reasons"] };
    });
  });
}

/** The numbers of a part of those whose owners are written in these ways, the first due first. */
export function listOwedBy(
  db: Kysely<Database>,
  reader: Reader,
  bodyId: number,
  codes: readonly string[],
  { limit, offset }: Part,
): Promise<number[]> {
  return numbersOf(
    db,
    sql`${areOwed(reader, bodyId)} and ${inTexts(sql`owners`, codes)}
      order by due, follow_up_id limit ${limit} offset ${offset}`,
  );
}

/** Those of these numbers that are open follow-ups of the body, the first due first. */
export function listOwedOf(
  db: Kysely<Database>,
  reader: Reader,
  bodyId: number,
  ids: readonly number[],
): Promise<number[]> {
  const ofThese = inNumbers(sql<number>`follow_up_id`, ids);
  return numbersOf(db, sql`${areOwed(reader, bodyId)} and ${ofThese} order by due, follow_up_id`);
}

async function numbersOf(db: Kysely<Database>, which: Sql): Promise<number[]> {
  const query = sql<{ id: number }>`select follow_up_id as id from follow_up_listed where ${which}`;
  return (await query.execute(db)).rows.map(({ id }) => id);
}

/** The day and, padded to the longest number there can be, the number: the least is the first that is due. */
const DUE_WITH_NUMBER = sql`due || substr(cast(10000000000 + follow_up_id as text), 2)`;

function areOwed(reader: Reader, bodyId: number): Sql {
  return sql`follow_up_listed.body_id = ${bodyId} and ${IS_OPEN} and ${readableListed(reader)}`;
}

/** These follow-ups with what was last reported of each, in their order. */
export async function listFollowUpsToChase(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  const rows = await readFollowUpsOf(db, reader, ids)
    .leftJoin("theme as itemTheme", "itemTheme.id", "at.themeId")
    .leftJoin("followUpUpdate as lastReport", (join) => join.on("lastReport.id", "=", lastReportId()))
    .select([
      "itemTheme.sensitiveSinceAt as itemSensitiveSinceAt",
      "lastReport.text as lastReportText",
      "lastReport.reportedOn as lastReportedOn",
    ])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
