import { sql, type Kysely } from "kysely";

/**
 * Meetings that were brought in from ModernGov or a calendar: what the files said, which committees are the body, what was
 * saved; for each record where it came from, and by what number or name it is known there.
 */
const STATEMENTS = [
  `create table brought_meetings (
    id integer primary key,
    body_id integer not null references body(id),
    file_names text not null,
    found text not null,
    committees text not null default '[]',
    asks_service integer not null default 0 check (asks_service in (0, 1)),
    state text not null default 'draft' check (state in ('draft','saved','undone','discarded')),
    undo text,
    brought_at text not null,
    brought_by_person_id integer not null references person(id),
    brought_by_name text not null,
    saved_at text,
    saved_by_name text,
    undone_at text,
    undone_by_name text,
    version integer not null default 1
  ) strict`,
  `create index brought_meetings_by_body on brought_meetings(body_id, id)`,
  `create table meeting_source (
    id integer primary key,
    brought_id integer not null references brought_meetings(id),
    body_id integer not null references body(id),
    kind text not null check (kind in ('meeting','item')),
    record_id integer not null,
    known_as text not null,
    words text not null
  ) strict`,
  `create index meeting_source_by_record on meeting_source(kind, record_id)`,
  `create index meeting_source_by_brought on meeting_source(brought_id)`,
  `create index meeting_source_by_body on meeting_source(body_id, kind, known_as)`,
  `create table known_committee (
    id integer primary key,
    body_id integer not null references body(id),
    known_as text not null,
    title text not null,
    unique (body_id, known_as)
  ) strict`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
