import { sql, type Kysely } from "kysely";

/** The few follow-ups that not all who read their body may read: a condition that says which number it means is understood by any engine. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index follow_up_listed_kept_from_few on follow_up_listed(follow_up_id) where read_by_all = 0`.execute(
    db,
  );
  await sql`drop index follow_up_listed_kept_from_some`.execute(db);
}
