import { sql, type Kysely } from "kysely";

/** Which law binds a body, its own deadlines, days that are added to the calendar, what starts a deadline and how it ended. */
const STATEMENTS = [
  `alter table body add column law text not null default 'none' check (law in ('police_panel','council','none'))`,
  `alter table body add column day_profile text not null default 'weekends_and_bank_holidays'
    check (day_profile in ('weekends_and_bank_holidays','s243_breaks'))`,
  `alter table agenda_item add column statutory_rule text`,
  `create table calendar_day (
    id integer primary key,
    jurisdiction text check (jurisdiction in ('england','wales')),
    on_day text not null,
    words text not null,
    added_at text not null,
    added_by_name text not null,
    removed_at text,
    removed_by_name text,
    version integer not null default 1
  ) strict`,
  `create unique index calendar_day_once on calendar_day(on_day, coalesce(jurisdiction, '')) where removed_at is null`,
  `create table deadline_setting (
    body_id integer not null references body(id),
    rule_id text not null,
    applies text not null check (applies in ('yes','no')),
    value integer check (value between 0 and 400),
    at_time text,
    words text not null default '',
    set_by_name text not null,
    set_at text not null,
    version integer not null default 1,
    primary key (body_id, rule_id)
  ) strict, without rowid`,
  `create table occasion (
    id integer primary key,
    body_id integer not null references body(id),
    rule_id text not null,
    title text not null,
    occurred_on text not null,
    period integer check (period between 1 and 400),
    words text not null default '',
    source_url text check (source_url like 'http://%' or source_url like 'https://%'),
    meeting_id integer references meeting(id),
    theme_id integer references theme(id),
    recorded_at text not null,
    recorded_by_name text not null,
    ended_at text,
    ended_because text,
    version integer not null default 1
  ) strict`,
  `create index occasion_by_body on occasion(body_id, occurred_on)`,
  `create index occasion_by_meeting on occasion(meeting_id)`,
  `create index occasion_by_theme on occasion(theme_id)`,
  `create table deadline_result (
    body_id integer not null references body(id),
    key text not null,
    rule_id text not null,
    result text not null check (result in ('met','missed')),
    on_day text,
    because text not null default '',
    by_name text not null,
    at text not null,
    version integer not null default 1,
    primary key (body_id, key)
  ) strict, without rowid`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
