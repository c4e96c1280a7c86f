import { sql, type Kysely } from "kysely";

/** The documents that a paper links to or names, beside its agenda items. */
const STATEMENTS = [
  `create table document_link (
    id integer primary key,
    item_id integer not null references agenda_item(id),
    title text not null,
    url text check (url like 'http://%' or url like 'https://%'),
    note text not null default '',
    checked_words text not null default 'Not checked',
    position integer not null
  ) strict`,
  `create index document_link_by_item on document_link(item_id, position)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
