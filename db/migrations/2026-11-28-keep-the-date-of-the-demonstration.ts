import { sql, type Kysely } from "kysely";

/** When the demonstration was made, and what its own clock said at that moment. A real installation has no such row. */
const STATEMENTS = [
  `create table demonstration (
    id integer primary key check (id = 1),
    seeded_at text not null,
    starts_at text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
