import { sql, type Kysely } from "kysely";

/** A table that was edited outside and brought back: previewed, applied, and undone in one step. */
const STATEMENTS = [
  `create table sheet_import (
    id integer primary key,
    body_id integer not null references body(id),
    kind text not null check (kind in ('items','themes','questions','follow_ups')),
    start_year integer,
    file_name text not null,
    state text not null default 'previewed' check (state in ('previewed','applied','undone','discarded')),
    rows text not null,
    undo text,
    uploaded_at text not null,
    uploaded_by_person_id integer not null references person(id),
    uploaded_by_name text not null,
    applied_at text,
    applied_by_name text,
    undone_at text,
    undone_by_name text,
    version integer not null default 1
  ) strict`,
  `create index sheet_import_by_body on sheet_import(body_id, id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
