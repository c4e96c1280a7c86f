import { sql, type Kysely } from "kysely";

/** What the tracker counts and puts in order, and what was heard of each follow-up, so that no whole record is read for it. */
const STATEMENTS = [
  `create index follow_up_in_list on follow_up(body_id, state, due_on, response_due_on, review_on, kind, start_year, number,
    theme_id, item_id, meeting_id, owner_person_id, owner_office_id, owner_words, made_on, created_at, sensitive_since_at)`,
  `create index follow_up_update_heard on follow_up_update(follow_up_id, reported_on, source, taken_up_at, meeting_id)`,
  `create index follow_up_response_heard on follow_up_response(follow_up_id, id, response, responded_on, recorded_at)`,
  `create index event_of_update_asked on event(id) where action = 'follow_up_update_asked'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
