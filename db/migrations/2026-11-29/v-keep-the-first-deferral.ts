import { sql, type Kysely } from "kysely";

/**
 * To which meeting an item was put off, as corrected, beside the correction; the outcome keeps what was recorded first.
 * Until now a correction wrote over it: what holds is moved to the last correction, and what it was before is not known.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    `alter table outcome_correction add column deferred_to_meeting_id integer references meeting(id)`,
    `update outcome_correction set deferred_to_meeting_id =
       (select outcome.deferred_to_meeting_id from outcome where outcome.id = outcome_correction.outcome_id)
     where code = 'deferred' and id in (select max(id) from outcome_correction group by outcome_id)`,
    `update outcome set deferred_to_meeting_id = null where code <> 'deferred'`,
  ])
    await sql.raw(statement).execute(db);
}
