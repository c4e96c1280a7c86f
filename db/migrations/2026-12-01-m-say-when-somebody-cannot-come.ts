import { sql, type Kysely } from "kysely";

/** Days on which a person, an office, a witness in words, or with none of them a whole body cannot come. No reason is kept. */
const STATEMENTS = [
  `create table absence (
    id integer primary key autoincrement,
    body_id integer references body(id),
    person_id integer references person(id),
    office_id integer references office(id),
    words text not null default '',
    weekday integer,
    from_on text not null,
    until_on text not null,
    entered_at text not null,
    entered_by_name text not null,
    check (weekday is null or weekday between 1 and 7),
    check (from_on <= until_on),
    check ((person_id is not null) + (office_id is not null) + (words <> '') <= 1),
    check (body_id is not null or person_id is not null)
  ) strict`,
  `create index absence_by_body on absence(body_id, until_on)`,
  `create index absence_by_person on absence(person_id, until_on)`,
  `create index absence_by_office on absence(office_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
