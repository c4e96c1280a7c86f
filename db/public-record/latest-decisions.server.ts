import { sql, type Kysely } from "kysely";
import { addMonths, type IsoDate } from "#app/domain/calendar.ts";
import { jsonEntries, jsonNumber, jsonText } from "#db/engine/json.server.ts";
import { joinNext } from "#db/engine/plan.server.ts";
import type { Database } from "#db/schema.ts";
import { listRecords, type RecordedRow } from "./published-records.server.ts";

/** What was decided so long ago is news no more. */
const MONTHS = 12;

type Of = { years: readonly { id: number; startYear: number }[]; today: IsoDate; most: number };

/** The last published outcomes on themes of these years of bodies, oldest first, of no more than twelve months. */
export async function listLatestDecisions(
  db: Kysely<Database>,
  { years, today, most }: Of,
): Promise<RecordedRow<"outcome">[]> {
  const asked = sql`${JSON.stringify(years.map(({ id, startYear }) => ({ id, startYear })))}`;
  const { rows } = await sql<{ recordId: number }>`
    select record_id from ${jsonEntries(asked)} as year
    ${joinNext} published_record on body_id = ${jsonNumber(sql`year.value`, "id")}
      and start_year = ${jsonNumber(sql`year.value`, "startYear")} and kind = 'outcome'
    where theme_id is not null and on_day > ${addMonths(today, -MONTHS)} and on_day <= ${today}
      and ${jsonText(sql`view`, "original", "resolution")} <> ''
    order by on_day desc nulls last, record_id desc limit ${most}`.execute(db);
  return listRecords(
    db,
    "outcome",
    rows.map(({ recordId }) => recordId),
  );
}
