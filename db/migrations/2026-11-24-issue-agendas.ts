import { sql, type Kysely } from "kysely";

/** Texts one under another, those that are not there left out. */
const lines = (...texts: string[]) =>
  `trim(${texts.map((text) => `coalesce(${text}, '')`).join(" || char(10) || ")}, char(10))`;
const said = (field: string) => `json_extract(publication.view, '$.${field}')`;
const listed = (text: string, field: string) =>
  `(select group_concat(${text}, char(10)) from json_each(publication.view, '$.${field}'))`;

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
  /** Documents are copied when an item is published (decision 0004): what readers have today stays as it is. */
  `update publication set view = json_set(view, '$.exempt', null, '$.documents', (
      select json_group_array(json_object('title', title, 'url', url, 'note', note, 'checkedWords', checked_words))
      from (select * from document_link where item_id = publication.record_id order by position, id)
    )) where kind = 'item'`,
  ...["18", "19", "20"].map((at) => `drop trigger published_document_link_searched_${at}`),
  `drop view published_item`,
  `create view published_item as
    select 'item' as kind, publication.record_id, publication.body_id, work_programme.start_year, publication.title,
      ${lines(said("leadMember"), said("reportAuthor"), listed("value", "witnesses"))} as labels,
      ${lines(
        said("purpose"),
        said("expectedOutcome"),
        said("reason"),
        said("sourceWords"),
        listed("json_extract(value, '$.title') || ' ' || json_extract(value, '$.note')", "documents"),
      )} as words
    from publication join programme_release on programme_release.id = publication.release_id
    join work_programme on work_programme.id = programme_release.programme_id where publication.kind = 'item'`,
  `delete from published_text where kind = 'item'`,
  `insert into published_text (kind, record_id, body_id, start_year, title, labels, words)
    select kind, record_id, body_id, start_year, title, labels, words from published_item`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
