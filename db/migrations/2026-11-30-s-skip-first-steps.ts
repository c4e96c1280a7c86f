import { sql, type Kysely } from "kysely";

/** Which steps of setting a body up somebody said are not needed. */
const STATEMENTS = [
  `create table skipped_step (
    body_id integer not null references body (id),
    step text not null,
    at text not null,
    by_name text not null,
    primary key (body_id, step)
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
