import { sql, type Kysely } from "kysely";

/** What somebody has typed of a meeting's record and not saved: one draft of each for each meeting, which goes when it is saved. */
const STATEMENTS = [
  `create table recording_draft (
    person_id integer not null references person(id),
    meeting_id integer not null references meeting(id) on delete cascade,
    at text not null,
    fields text not null,
    primary key (person_id, meeting_id)
  ) strict`,
  `create index recording_draft_by_meeting on recording_draft(meeting_id)`,
  `create index recording_draft_by_age on recording_draft(at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
