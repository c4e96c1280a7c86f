import { sql, type Kysely } from "kysely";

/**
 * What waits for the chair is added up for each meeting of a board, a plan and a programme; and the variations of a
 * programme are shown those that wait first.
 */
const STATEMENTS = [
  `create index variation_waiting_from on variation(from_meeting_id, item_id) where state = 'awaiting_chair'`,
  `create index variation_waiting_to on variation(to_meeting_id, item_id) where state = 'awaiting_chair'`,
  `create index variation_in_order on variation(programme_id, state <> 'awaiting_chair', id desc)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
