import { sql, type Kysely } from "kysely";

/** Minutes that were brought in: their text, what was found in it, what an officer decided, and what was saved from which passage. */
const STATEMENTS = [
  `create table brought_minutes (
    id integer primary key,
    body_id integer not null references body(id),
    meeting_id integer references meeting(id),
    new_meeting text,
    file_name text not null default '',
    text text not null,
    reading text not null,
    decisions text not null default '{}',
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
  `create index brought_minutes_by_body on brought_minutes(body_id, id)`,
  `create index brought_minutes_by_meeting on brought_minutes(meeting_id)`,
  `create table minutes_passage (
    id integer primary key,
    minutes_id integer not null references brought_minutes(id),
    kind text not null check (kind in ('item','attendance','declaration','outcome','question','follow_up','report')),
    record_id integer not null,
    start_at integer not null,
    end_at integer not null,
    words text not null
  ) strict`,
  `create index minutes_passage_by_record on minutes_passage(kind, record_id)`,
  `create index minutes_passage_by_minutes on minutes_passage(minutes_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
