import { sql, type Kysely } from "kysely";

/** To which meeting a meeting deferred an item, and the item that takes the subject up again. */
const STATEMENTS = [
  `alter table outcome add column deferred_to_meeting_id integer references meeting(id)`,
  `alter table agenda_item add column comes_from_item_id integer references agenda_item(id)`,
  `create index agenda_item_by_former on agenda_item(comes_from_item_id) where comes_from_item_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
