import { sql, type Kysely } from "kysely";

/**
 * What a session's next page says is no longer written down. Of each message: how
 * often it was tried, and when it was refused for good. A lease says which of
 * several servers does what only one may do, and until when.
 */
const STATEMENTS = [
  `alter table session drop column flash`,
  `alter table outbox add column tries integer not null default 0`,
  `alter table outbox add column refused_at text`,
  `create table lease (
    name text primary key,
    holder text not null,
    until text not null
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
