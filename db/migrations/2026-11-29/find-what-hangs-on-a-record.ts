import { sql, type Kysely } from "kysely";

/** What a history asks of each event (whom it concerns), and a meeting of itself (whether anything is recorded of it). */
const STATEMENTS = [
  `create index event_subject_by_event on event_subject(event_id)`,
  `create index question_by_meeting_raised on question(raised_at_meeting_id) where raised_at_meeting_id is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
