import { sql, type Kysely } from "kysely";
import { movesContent } from "./2026-12-02-a-stamp-content.ts";

const BODY = `(case row.kind when 'theme' then (select body_id from theme where id = row.record_id)
  when 'outcome' then (select agenda_item.body_id from outcome
    join agenda_item on agenda_item.id = outcome.item_id where outcome.id = row.record_id)
  else (select body_id from agenda_item where id = row.record_id) end)`;

const TABLES = { theme: "theme", item: "agenda_item", outcome: "outcome" };

/** What an outcome says in Welsh stands with what themes and items do, and goes with the outcome. */
const STATEMENTS = [
  `create table welsh_before as select * from welsh_text`,
  `drop trigger theme_takes_its_welsh_along`,
  `drop trigger agenda_item_takes_its_welsh_along`,
  `drop table welsh_text`,
  `create table welsh_text (
    kind text not null check (kind in ('theme', 'item', 'outcome')),
    record_id integer not null,
    field text not null check (field in ('title', 'why', 'purpose', 'resolution')),
    words text not null check (words <> ''),
    primary key (kind, record_id, field)
  ) strict`,
  `insert into welsh_text select kind, record_id, field, words from welsh_before`,
  `drop table welsh_before`,
  ...movesContent("welsh_text", "working", [BODY]),
  ...Object.entries(TABLES).map(
    ([kind, table]) => `create trigger ${table}_takes_its_welsh_along after delete on ${table} begin
      delete from welsh_text where kind = '${kind}' and record_id = old.id;
    end`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
