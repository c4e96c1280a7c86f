import { sql, type Kysely } from "kysely";

/** A meeting's agenda on its way to readers, its releases, and what an item of it needs: part, paper, urgency. */
const STATEMENTS = [
  `alter table agenda_item add column part text not null default 'part_1' check (part in ('part_1','part_2'))`,
  `alter table agenda_item add column exempt_paragraph text`,
  `alter table agenda_item add column exempt_words text not null default ''`,
  `alter table agenda_item add column paper text not null default 'expected'
    check (paper in ('expected','to_follow','received','none'))`,
  `alter table agenda_item add column paper_on text`,
  `alter table agenda_item add column urgent_because text`,
  `alter table agenda_item add column urgent_by_name text`,
  `alter table agenda_item add column urgent_on text`,
  `alter table witness add column confirmed_on text`,
  `alter table document_link add column version integer not null default 1`,
  `create table agenda (
    meeting_id integer primary key references meeting(id),
    state text not null default 'draft' check (state in ('draft','with_chair','agreed','published')),
    submitted_at text,
    submitted_by_name text,
    decided_at text,
    decided_by_name text,
    decision_words text,
    version integer not null default 1
  ) strict`,
  `create index agenda_by_state on agenda(state)`,
  `create table agenda_release (
    id integer primary key,
    meeting_id integer not null references meeting(id),
    number integer not null,
    kind text not null check (kind in ('agenda','supplementary')),
    published_on text not null,
    published_at text not null,
    published_by_name text not null,
    note text not null default '',
    view text not null,
    unique (meeting_id, number)
  ) strict`,
  `create trigger agenda_release_never_changes before update on agenda_release begin select raise(abort, 'releases are append-only'); end`,
  `create trigger agenda_release_never_goes before delete on agenda_release begin select raise(abort, 'releases are append-only'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
