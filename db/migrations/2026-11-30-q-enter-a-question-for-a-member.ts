import { sql, type Kysely } from "kysely";

/** Who entered a question for the member whose question it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table question add column entered_by_person_id integer references person(id)`).execute(db);
}
