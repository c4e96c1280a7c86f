import { sql, type Kysely } from "kysely";

/**
 * Sheets and tables that were not made here: what a file said, how its columns are read, and what became of its rows.
 * Which columns were chosen is kept for the body, and for each record where it came from.
 */
const STATEMENTS = [
  `create table own_import (
    id integer primary key autoincrement,
    body_id integer not null references body(id),
    kind text,
    file_name text not null,
    state text not null default 'draft' check (state in ('draft','read','saved','undone','discarded')),
    grids text not null,
    readings text not null,
    mapping text,
    records text,
    choices text not null default '{}',
    made text,
    brought_at text not null,
    brought_by_person_id integer not null references person(id),
    brought_by_name text not null,
    saved_at text,
    saved_by_name text,
    undone_at text,
    undone_by_name text,
    version integer not null default 1
  ) strict`,
  `create index own_import_by_body on own_import(body_id, id)`,
  `create index own_import_by_person on own_import(brought_by_person_id)`,
  `create table own_mapping (
    id integer primary key,
    body_id integer not null references body(id),
    kind text not null,
    headings text not null,
    columns text not null,
    file_name text not null,
    used_at text not null,
    unique (body_id, kind, headings)
  ) strict`,
  `create table brought_row (
    id integer primary key,
    own_import_id integer not null references own_import(id),
    kind text not null,
    record_id integer not null,
    row_number integer not null,
    words text not null
  ) strict`,
  `create index brought_row_by_record on brought_row(kind, record_id)`,
  `create index brought_row_by_import on brought_row(own_import_id)`,
  // What was said of a record is kept for ever, but for what goes with the record when the import that made it is undone:
  // it is named here within that one transaction, and nowhere outside of it.
  `create table taken_out (
    kind text not null check (kind in ('follow_up','report','question')),
    record_id integer not null,
    primary key (kind, record_id)
  ) strict, without rowid`,
  "drop trigger follow_up_response_never_goes",
  "drop trigger follow_up_update_never_goes",
  "drop trigger answer_never_goes",
  `create trigger follow_up_response_never_goes before delete on follow_up_response
    when not exists (select 1 from taken_out where kind = 'follow_up' and record_id = old.follow_up_id)
    begin select raise(abort, 'responses are append-only'); end`,
  `create trigger follow_up_update_never_goes before delete on follow_up_update
    when not exists (select 1 from taken_out where (kind = 'follow_up' and record_id = old.follow_up_id)
      or (kind = 'report' and record_id = old.id))
    begin select raise(abort, 'updates are kept'); end`,
  `create trigger answer_never_goes before delete on answer
    when not exists (select 1 from taken_out where kind = 'question' and record_id = old.question_id)
    begin select raise(abort, 'answers are append-only'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
