import { sql, type Kysely } from "kysely";

/** The first items of a meeting in the order of its board, which knows no parts, and what of all of them is counted. */
const STATEMENTS = [
  `create index agenda_item_on_board on agenda_item(meeting_id, position, id, minutes, body_id, theme_id)
    where state = 'scheduled'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
