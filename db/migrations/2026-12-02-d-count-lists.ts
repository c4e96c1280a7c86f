import { sql, type Kysely } from "kysely";

/** What lists count and put in order of each of their records, so that no whole record is read for it. */
const STATEMENTS = [
  `create index agenda_item_in_list on agenda_item(programme_id, kind, state, format, meeting_id, lead_member_id, theme_id, body_id, minutes, position)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
