import { sql, type Kysely } from "kysely";

/** The last published outcomes on themes are found by their day, however many there are. */
const STATEMENTS = [
  `create index published_record_decided on published_record(on_day, record_id)
    where kind = 'outcome' and theme_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
