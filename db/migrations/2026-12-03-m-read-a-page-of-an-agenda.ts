import { sql, type Kysely } from "kysely";

/**
 * An agenda in its order, with what of each item is counted, added up and looked for without reading it; and which
 * meetings were held here, which nothing else of their history has to be read for.
 */
const STATEMENTS = [
  `drop index agenda_item_by_meeting`,
  `create index agenda_item_by_meeting on agenda_item(
    meeting_id, part, position, id, state, minutes, kind, theme_id, body_id, paper, paper_on)`,
  `create index event_of_meeting_held on event(subject_id) where action = 'meeting_held'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
