import type { Kysely } from "kysely";

/** In which order the questions of an item are put. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("question").addColumn("speaking_order", "integer").execute();
}
