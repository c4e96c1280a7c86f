import { sql } from "kysely";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { DUE_SOON_DAYS, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { RAG, type FollowUpStatus } from "#app/domain/follow-up/overdue.ts";
import type { Attention } from "#app/domain/follow-up/tracked.ts";
import type { Sql } from "#db/list/facts.server.ts";

/** Whether work is late on a day, and whether a reply is. */
export function lateOn(today: IsoDate) {
  return {
    late: sql`(follow_up_listed.running = 1 and follow_up_listed.due < ${today})`,
    replyLate: sql`coalesce(follow_up_listed.response_due_on < ${today}, false)`,
  };
}

/** How follow-ups stand on a day: the SQL twins of `followUpStanding`, `chaseReasons` and what wants attention. */
export function timesOf(today: IsoDate) {
  const { late, replyLate } = lateOn(today);
  const soon = sql`(follow_up_listed.running = 1 and follow_up_listed.due between ${today} and ${addDays(today, DUE_SOON_DAYS)}
    and not ${replyLate})`;
  const status = sql`case when ${late} then ${sql.lit("overdue" satisfies FollowUpStatus)} else follow_up_listed.state end`;
  const colours = Object.entries(RAG).map(([one, rag]) => sql`when ${sql.lit(one)} then ${sql.lit(rag)}`);
  return {
    status,
    colour: sql`case when ${replyLate} then 'red' else case ${status} ${sql.join(colours, sql` `)} end end`,
    chase: {
      work_late: late,
      reply_late: replyLate,
      due_soon: soon,
      never_reported: sql`(follow_up_listed.never_reported = 1)`,
    } satisfies Record<ChaseReason, Sql>,
    attention: {
      look: sql`(follow_up_listed.running = 1 and coalesce(follow_up_listed.review_on <= ${today}, false) and not ${late})`,
      asked: sql`(follow_up_listed.update_asked = 1)`,
    } satisfies Record<Attention, Sql>,
  };
}
