import { sql } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { DUE_SOON_DAYS, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { RAG, type FollowUpStatus } from "#app/domain/follow-up/overdue.ts";
import type { Attention } from "#app/domain/follow-up/tracked.ts";
import type { Sql } from "#db/list/facts.server.ts";

/** How follow-ups stand on a day: the SQL twins of `followUpStanding`, `chaseReasons` and what wants attention. */
export function timesOf(today: IsoDate) {
  const late = sql`(follow_up_listed.running and follow_up_listed.due < ${today})`;
  const replyLate = sql`coalesce(follow_up_listed.response_due_on < ${today}, 0)`;
  const soon = sql`(follow_up_listed.running and follow_up_listed.due between ${today} and date(${today}, ${`+${DUE_SOON_DAYS} days`})
    and not ${replyLate})`;
  const status = sql`iif(${late}, ${sql.lit("overdue" satisfies FollowUpStatus)}, follow_up_listed.state)`;
  const colours = Object.entries(RAG).map(([one, rag]) => sql`when ${sql.lit(one)} then ${sql.lit(rag)}`);
  return {
    status,
    colour: sql`iif(${replyLate}, 'red', case ${status} ${sql.join(colours, sql` `)} end)`,
    chase: {
      work_late: late,
      reply_late: replyLate,
      due_soon: soon,
      never_reported: sql`follow_up_listed.never_reported`,
    } satisfies Record<ChaseReason, Sql>,
    attention: {
      look: sql`(follow_up_listed.running and coalesce(follow_up_listed.review_on <= ${today}, 0) and not ${late})`,
      asked: sql`follow_up_listed.update_asked`,
    } satisfies Record<Attention, Sql>,
  };
}
