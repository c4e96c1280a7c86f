import type { Kysely } from "kysely";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";
import type { Database } from "#db/schema.ts";

/** The years in which something that happened is published of a body, latest first. */
export async function listRecordedYears(db: Kysely<Database>, bodyId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("publishedRecord")
    .select("startYear")
    .distinct()
    .where("bodyId", "=", bodyId)
    .orderBy("startYear", "desc")
    .execute();
  return rows.map((row) => row.startYear);
}

/** Of which kinds something is published of a body's year. */
export async function listRecordedKinds(
  db: Kysely<Database>,
  of: { bodyId: number; startYear: number },
): Promise<RecordedKind[]> {
  const rows = await db
    .selectFrom("publishedRecord")
    .select("kind")
    .distinct()
    .where("bodyId", "=", of.bodyId)
    .where("startYear", "=", of.startYear)
    .execute();
  return rows.map(({ kind }) => kind);
}
