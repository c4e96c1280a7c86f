import { sql, type Kysely } from "kysely";

/** The meeting that a theme with the chair is asked to go on to when it is approved, and for how long. Gone once it is decided. */
const STATEMENTS = [
  `create table theme_place (
    theme_id integer primary key references theme(id) on delete cascade,
    meeting_id integer not null references meeting(id) on delete cascade,
    minutes integer not null check (minutes > 0),
    asked_by_person_id integer not null references person(id)
  ) strict`,
  `create index theme_place_by_meeting on theme_place(meeting_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
