import { sql, type Kysely } from "kysely";

/** Who was at a meeting and what they declared, as it was published with its record. */
const STATEMENTS = [
  `create table published_attendance (
    meeting_id integer primary key references meeting(id) on delete cascade,
    view text not null,
    published_at text not null,
    published_by_name text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
