import type { Kysely } from "kysely";

/** Homes ask what was done lately: of all events only those of a day, or of some days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex("event_by_time").on("event").column("at").execute();
}
