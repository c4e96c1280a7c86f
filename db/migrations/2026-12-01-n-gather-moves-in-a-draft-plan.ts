import { sql, type Kysely } from "kysely";

/**
 * A draft plan: moves of a programme's year that are gathered, then sent to the chair as one request, whose parts are
 * variations. A programme has one draft at a time, and what is moved stands in one draft only. What is gathered is kept
 * until it is sent, made or discarded.
 */
const STATEMENTS = [
  `create table draft_plan (
    id integer primary key autoincrement,
    programme_id integer not null references work_programme(id),
    state text not null default 'draft',
    sent_by_person_id integer references person(id),
    sent_by_name text,
    sent_at text,
    decided_by_name text,
    decided_at text,
    decision_words text,
    version integer not null default 1
  ) strict`,
  `create index draft_plan_by_programme on draft_plan(programme_id, state)`,
  `create index draft_plan_by_sender on draft_plan(sent_by_person_id)`,
  `create unique index draft_plan_at_a_time on draft_plan(programme_id) where state = 'draft'`,
  `create table draft_move (
    id integer primary key autoincrement,
    draft_plan_id integer not null references draft_plan(id),
    item_id integer references agenda_item(id),
    theme_id integer references theme(id),
    minutes integer,
    from_meeting_id integer references meeting(id),
    to_meeting_id integer references meeting(id),
    to_meets_on text,
    reason_code text,
    reason_words text not null default '',
    added_by_person_id integer references person(id),
    added_by_name text not null,
    added_at text not null,
    check ((item_id is null) <> (theme_id is null))
  ) strict`,
  `create index draft_move_by_plan on draft_move(draft_plan_id)`,
  `create unique index draft_move_of_item on draft_move(item_id)`,
  `create unique index draft_move_of_theme on draft_move(theme_id)`,
  `create index draft_move_from on draft_move(from_meeting_id)`,
  `create index draft_move_to on draft_move(to_meeting_id)`,
  `create index draft_move_by_person on draft_move(added_by_person_id)`,
  `alter table variation add column draft_plan_id integer references draft_plan(id)`,
  `create index variation_by_draft_plan on variation(draft_plan_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
