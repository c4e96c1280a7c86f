import { sql, type Kysely } from "kysely";

/** The views of lists that a person keeps under a name of their own: the address of a list, for them alone. */
const STATEMENTS = [
  `create table saved_view (
    id integer primary key,
    person_id integer not null references person(id),
    list text not null,
    name text not null,
    search text not null,
    unique (person_id, list, name)
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
