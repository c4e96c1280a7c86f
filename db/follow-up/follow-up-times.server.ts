import { sql } from "kysely";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { DUE_SOON_DAYS, type ChaseReason } from "#app/domain/follow-up/chase.ts";
import { RAG, type FollowUpStatus } from "#app/domain/follow-up/overdue.ts";
import { OPEN_FOLLOW_UPS, RUNNING_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Attention } from "#app/domain/follow-up/tracked.ts";
import { isOneOf, type Sql } from "#db/list/facts.server.ts";

export const IS_OPEN = sql`${isOneOf(sql`follow_up.state`, OPEN_FOLLOW_UPS)}`;
const IS_RUNNING = sql`${isOneOf(sql`follow_up.state`, RUNNING_FOLLOW_UPS)}`;
const ANSWERS = sql`from follow_up_response as one where one.follow_up_id = follow_up.id`;
/** Its reports; an owner's answer is none until an officer has taken it up. */
const REPORTS = sql`from follow_up_update as said where said.follow_up_id = follow_up.id
  and (said.source <> 'owner' or said.taken_up_at is not null)`;
const ASKED = sql`from event_subject join event on event.id = event_subject.event_id
  where event_subject.kind = 'follow_up' and event.action = 'follow_up_update_asked'`;

/** The last response to a follow-up. */
export const LAST_RESPONSE = sql`(select one.response ${ANSWERS} order by one.id desc limit 1)`;

/** A column of its last report. */
export function lastReport(column: "text" | "reported_on" | "at"): Sql {
  return sql`(select said.${sql.ref(column)} ${REPORTS} order by said.reported_on desc, said.id desc limit 1)`;
}

/** How follow-ups stand on a day: the SQL twins of `followUpStanding`, `chaseReasons` and what wants attention. */
export function timesOf(today: IsoDate) {
  const late = sql`(${IS_RUNNING} and coalesce(follow_up.due_on < ${today}, 0))`;
  const replyLate = sql`(${IS_OPEN} and coalesce(follow_up.response_due_on < ${today}, 0) and not exists (select 1 ${ANSWERS}))`;
  const soon = sql`(${IS_RUNNING} and follow_up.due_on >= ${today}
    and follow_up.due_on <= ${addDays(today, DUE_SOON_DAYS)} and not ${replyLate})`;
  const status = sql`iif(${late}, ${sql.lit("overdue" satisfies FollowUpStatus)}, follow_up.state)`;
  const colours = Object.entries(RAG).map(([one, rag]) => sql`when ${sql.lit(one)} then ${sql.lit(rag)}`);
  return {
    status,
    colour: sql`iif(${replyLate}, 'red', case ${status} ${sql.join(colours, sql` `)} end)`,
    chase: {
      work_late: late,
      reply_late: replyLate,
      due_soon: soon,
      never_reported: sql`(${IS_OPEN} and not exists (select 1 ${REPORTS}))`,
    } satisfies Record<ChaseReason, Sql>,
    attention: {
      look: sql`(${IS_RUNNING} and not ${late} and coalesce(follow_up.review_on <= ${today}, 0))`,
      asked: sql`(${IS_OPEN} and follow_up.id in (select event_subject.record_id ${ASKED})
        and (select max(event.at) ${ASKED} and event_subject.record_id = follow_up.id) > coalesce(${lastReport("at")}, ''))`,
    } satisfies Record<Attention, Sql>,
  };
}
