import type { Kysely } from "kysely";
import type { Database, New, Row } from "#db/schema.ts";

const MOST_KEPT = 200;

/** Writes down what became of a backup; of the oldest nothing is kept. */
export async function insertBackup(db: Kysely<Database>, backup: New<"backup">): Promise<void> {
  await db
    .insertInto("backup")
    .values(backup)
    .onConflict((there) => there.doNothing())
    .execute();
  const oldest = await db.selectFrom("backup").select("at").orderBy("at", "desc").offset(MOST_KEPT).limit(1).execute();
  for (const { at } of oldest) await db.deleteFrom("backup").where("at", "<=", at).execute();
}

const COLUMNS = ["at", "endedAt", "name", "bytes", "elsewhereAt", "trouble"] as const;

/** The last backup that succeeded. */
export function findLastBackup(db: Kysely<Database>): Promise<Row<"backup"> | undefined> {
  return db
    .selectFrom("backup")
    .select(COLUMNS)
    .where("name", "is not", null)
    .where("trouble", "is", null)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What became of the last backups, newest first. */
export function listBackups(db: Kysely<Database>, most: number): Promise<Row<"backup">[]> {
  return db.selectFrom("backup").select(COLUMNS).orderBy("at", "desc").limit(most).execute();
}
