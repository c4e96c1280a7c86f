import { sql, type Kysely } from "kysely";

/** Who entered a theme for the member whose proposal it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table theme add column entered_by_person_id integer references person(id)`).execute(db);
}
