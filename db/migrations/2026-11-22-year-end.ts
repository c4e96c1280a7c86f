import { sql, type Kysely } from "kysely";

/** What was decided of each unfinished thing when a municipal year ended. */
const STATEMENTS = [
  `create table year_end_decision (
    id integer primary key,
    programme_id integer not null references work_programme(id),
    kind text not null check (kind in ('theme','item','question','follow_up')),
    record_id integer not null,
    choice text not null check (choice in ('carry','close','hand_over')),
    reason_words text not null,
    to_body_id integer references body(id),
    to_record_id integer,
    by_name text not null,
    at text not null,
    unique (programme_id, kind, record_id)
  ) strict`,
  `create index year_end_decision_by_record on year_end_decision(kind, record_id)`,
  `create index year_end_decision_by_result on year_end_decision(kind, to_record_id)`,
  `create trigger year_end_decision_never_changes before update on year_end_decision begin select raise(abort, 'decisions are append-only'); end`,
  `create trigger year_end_decision_never_goes before delete on year_end_decision begin select raise(abort, 'decisions are append-only'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
