import { sql, type Kysely } from "kysely";

/** Criteria, rounds of scoring, each scorer's points, and where a theme was placed in the end. */
const STATEMENTS = [
  `create table criteria_set (
    id integer primary key,
    body_id integer not null references body(id),
    name text not null,
    version integer not null default 1
  ) strict`,
  `create index criteria_set_by_body on criteria_set(body_id)`,
  `create table criterion (
    id integer primary key,
    criteria_set_id integer not null references criteria_set(id),
    letter text not null,
    name text not null,
    meaning text not null default '',
    most_points integer not null default 2 check (most_points between 1 and 2),
    position integer not null
  ) strict`,
  `create index criterion_by_set on criterion(criteria_set_id, position)`,
  `create table scoring_round (
    id integer primary key,
    body_id integer not null references body(id),
    start_year integer not null,
    criteria_set_id integer not null references criteria_set(id),
    title text not null,
    state text not null default 'open' check (state in ('open','closed')),
    cut_off integer,
    minutes_available integer not null check (minutes_available >= 0),
    opened_at text not null,
    opened_by_name text not null,
    closed_at text,
    version integer not null default 1
  ) strict`,
  `create index scoring_round_by_body on scoring_round(body_id, start_year)`,
  `create table scoring_entry (
    id integer primary key,
    round_id integer not null references scoring_round(id),
    theme_id integer not null references theme(id),
    minutes_needed integer not null check (minutes_needed >= 0),
    place text check (place in ('above','reserve','below')),
    reason_words text,
    urgent_because text,
    placed_by_name text,
    placed_at text,
    version integer not null default 1,
    unique (round_id, theme_id)
  ) strict`,
  `create index scoring_entry_by_theme on scoring_entry(theme_id)`,
  `create table score (
    entry_id integer not null references scoring_entry(id),
    criterion_id integer not null references criterion(id),
    scorer_person_id integer not null references person(id),
    points integer not null check (points between 0 and 2),
    at text not null,
    primary key (entry_id, criterion_id, scorer_person_id)
  ) strict, without rowid`,
  `create index score_by_scorer on score(scorer_person_id, entry_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
