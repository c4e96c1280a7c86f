import { sql, type Kysely } from "kysely";
import { addMonths, type IsoDate } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";
import { listRecords, type RecordedRow } from "./published-records.server.ts";

/** What was decided so long ago is news no more. */
const MONTHS = 12;

/** The last published outcomes on themes, oldest first, of no more than a year. */
export async function listLatestDecisions(
  db: Kysely<Database>,
  today: IsoDate,
  most: number,
): Promise<RecordedRow<"outcome">[]> {
  const latest = await db
    .selectFrom("publishedRecord")
    .select("recordId")
    .where("kind", "=", sql.lit("outcome"))
    .where("themeId", "is not", null)
    .where("onDay", ">", addMonths(today, -MONTHS))
    .where("onDay", "<=", today)
    .where(sql<string>`json_extract(view, '$.original.resolution')`, "<>", "")
    .orderBy("onDay", "desc")
    .orderBy("recordId", "desc")
    .limit(most)
    .execute();
  return listRecords(
    db,
    "outcome",
    latest.map(({ recordId }) => recordId),
  );
}
