import { sql, type Kysely } from "kysely";

/** What the lists of themes and questions count and put in order, so that no whole record is read for it. */
const STATEMENTS = [
  `create index theme_in_list on theme(body_id, state, origin, lead_member_id, sensitive_since_at, proposer_person_id, updated_at)`,
  `create index question_in_list on question(body_id, state, kind, theme_id, item_id, due_on, author_person_id, asker_person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
