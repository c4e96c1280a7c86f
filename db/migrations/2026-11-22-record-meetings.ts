import { sql, type Kysely } from "kysely";

/** What happened at a meeting: outcomes, who was there, what they declared, and the answers to questions. */
const STATEMENTS = [
  `create table outcome (
    id integer primary key,
    item_id integer not null unique references agenda_item(id),
    code text not null,
    resolution_words text not null default '',
    minute_number text not null default '',
    discussion_words text not null default '',
    source_words text not null default '',
    recorded_at text not null,
    recorded_by_name text not null,
    version integer not null default 1
  ) strict`,
  `create table outcome_correction (
    id integer primary key,
    outcome_id integer not null references outcome(id),
    code text not null,
    resolution_words text not null,
    minute_number text not null,
    discussion_words text,
    because text not null,
    at text not null,
    by_person_id integer references person(id),
    by_name text not null
  ) strict`,
  `create index outcome_correction_by_outcome on outcome_correction(outcome_id, id)`,
  `create table attendance (
    id integer primary key,
    meeting_id integer not null references meeting(id),
    person_id integer references person(id),
    office_id integer references office(id),
    words text not null default '',
    part text not null check (part in ('present','substitute','apologies','absent','in_attendance')),
    for_person_id integer references person(id),
    for_words text not null default '',
    version integer not null default 1
  ) strict`,
  `create index attendance_by_meeting on attendance(meeting_id, part)`,
  `create unique index attendance_one_per_person on attendance(meeting_id, person_id) where person_id is not null`,
  `create table declaration (
    id integer primary key,
    meeting_id integer not null references meeting(id),
    item_id integer references agenda_item(id),
    person_id integer references person(id),
    words text not null default '',
    interest text not null check (interest in ('pecuniary','personal','other')),
    interest_words text not null,
    left_at text not null default '',
    version integer not null default 1
  ) strict`,
  `create index declaration_by_meeting on declaration(meeting_id)`,
  `create table question_group (
    id integer primary key,
    body_id integer not null references body(id),
    theme_id integer references theme(id),
    item_id integer references agenda_item(id),
    title text not null,
    version integer not null default 1
  ) strict`,
  `create index question_group_by_theme on question_group(theme_id)`,
  `alter table question add column group_id integer references question_group(id)`,
  `alter table question add column raised_at_meeting_id integer references meeting(id)`,
  `alter table question add column sent_on text`,
  `alter table question add column due_on text`,
  `alter table question add column due_words text not null default ''`,
  `create index question_by_due on question(body_id, due_on) where due_on is not null`,
  `create table answer (
    id integer primary key,
    question_id integer not null references question(id),
    meeting_id integer references meeting(id),
    kind text not null check (kind in ('minuted','written','holding','added_after','correction')),
    result text not null check (result in ('answered','partly','not_answered','taken_away','holding')),
    text text not null default '',
    answered_by_office_id integer references office(id),
    answered_by_words text not null default '',
    answered_on text,
    corrects_answer_id integer references answer(id),
    because text not null default '',
    source_words text not null default '',
    recorded_at text not null,
    recorded_by_name text not null
  ) strict`,
  `create index answer_by_question on answer(question_id, id)`,
  `create index answer_by_meeting on answer(meeting_id)`,
  `alter table body add column written_answer_days integer check (written_answer_days > 0)`,
  `alter table body add column response_days integer check (response_days > 0)`,
  `alter table body add column response_rule_words text not null default ''`,
  `create table published_record (
    kind text not null check (kind in ('outcome','answer','follow_up','scoring')),
    record_id integer not null,
    body_id integer not null references body(id),
    start_year integer not null,
    theme_id integer references theme(id),
    item_id integer references agenda_item(id),
    meeting_id integer references meeting(id),
    on_day text,
    title text not null,
    view text not null,
    published_at text not null,
    published_by_name text not null,
    primary key (kind, record_id)
  ) strict, without rowid`,
  `create index published_record_by_theme on published_record(theme_id, on_day)`,
  `create index published_record_by_meeting on published_record(meeting_id, kind)`,
  `create index published_record_by_body on published_record(body_id, start_year, kind)`,
  `create trigger outcome_correction_never_changes before update on outcome_correction begin select raise(abort, 'corrections are append-only'); end`,
  `create trigger outcome_correction_never_goes before delete on outcome_correction begin select raise(abort, 'corrections are append-only'); end`,
  `create trigger answer_never_changes before update on answer begin select raise(abort, 'answers are append-only'); end`,
  `create trigger answer_never_goes before delete on answer begin select raise(abort, 'answers are append-only'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
