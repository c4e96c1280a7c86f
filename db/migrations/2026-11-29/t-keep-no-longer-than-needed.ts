import { sql, type Kysely } from "kysely";

/** How long each thing is kept, where an administrator has set it; and since when a person has no name here any more. */
const STATEMENTS = [
  `create table retention_period (
    name text primary key,
    days integer not null check (days >= 0),
    set_by_name text not null,
    set_at text not null,
    version integer not null default 1
  ) strict`,
  `alter table person add column anonymous_since_at text`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
