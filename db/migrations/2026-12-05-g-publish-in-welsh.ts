import { sql, type Kysely } from "kysely";
import { movesContent } from "./2026-12-02-a-stamp-content.ts";

const BODY = `(case row.kind when 'theme' then (select body_id from theme where id = row.record_id)
  else (select body_id from agenda_item where id = row.record_id) end)`;

const TABLES = { theme: "theme", item: "agenda_item" };

/** A body publishes in English, or in both; what its records say in Welsh is one row a record and field, gone with the record. */
const STATEMENTS = [
  `alter table body add column languages text not null default 'en' check (languages in ('en', 'en_cy', 'cy_en'))`,
  `create table welsh_text (
    kind text not null check (kind in ('theme', 'item')),
    record_id integer not null,
    field text not null check (field in ('title', 'why', 'purpose')),
    words text not null check (words <> ''),
    primary key (kind, record_id, field)
  ) strict`,
  ...movesContent("welsh_text", "working", [BODY]),
  ...Object.entries(TABLES).map(
    ([kind, table]) => `create trigger ${table}_takes_its_welsh_along after delete on ${table} begin
      delete from welsh_text where kind = '${kind}' and record_id = old.id;
    end`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  for (const [view, [after, fields]] of Object.entries(SEARCHED)) await searchWelsh(db, view, after, fields);
}

/** What is searched of a published entry beside its English, and behind which field of it. */
const SEARCHED: Record<string, [after: string, fields: string[]]> = {
  published_theme: ["why", ["titleCy", "whyCy"]],
  published_item: ["purpose", ["titleCy", "purposeCy"]],
};

/** The same view with the Welsh in its words: triggers copy from it what is searched, by its name. */
async function searchWelsh(db: Kysely<unknown>, view: string, after: string, fields: string[]): Promise<void> {
  const { rows } = await sql<{
    sql: string;
  }>`select sql from sqlite_schema where type = 'view' and name = ${view}`.execute(db);
  const said = (field: string) => `json_extract(publication.view, '$.${field}')`;
  const more = fields.map((field) => ` || coalesce(char(10) || ${said(field)}, '')`).join("");
  for (const { sql: text } of rows) {
    await sql.raw(`drop view ${view}`).execute(db);
    await sql.raw(text.replace(said(after), `${said(after)}${more}`)).execute(db);
  }
}
