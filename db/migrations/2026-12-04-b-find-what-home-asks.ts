import { sql, type Kysely } from "kysely";

/**
 * Owners' answers that wait are few among all reports, papers that are to come among all items; a person's own themes are shown latest change first and
 * their questions by number.
 */
const STATEMENTS = [
  `create index follow_up_update_waiting on follow_up_update(follow_up_id) where source = 'owner' and taken_up_at is null`,
  `create index agenda_item_paper_to_come on agenda_item(meeting_id, position, kind, body_id)
    where state = 'scheduled' and paper in ('expected', 'to_follow')`,
  `drop index theme_by_proposer`,
  `create index theme_by_proposer on theme(proposer_person_id, updated_at)`,
  `drop index question_by_author`,
  `create index question_by_author on question(author_person_id, id, theme_id, item_id, body_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
