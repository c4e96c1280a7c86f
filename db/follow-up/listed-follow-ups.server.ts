import { sql } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { joinNext, notByIndex } from "#db/engine/plan.server.ts";
import { asSql, isOneOf, type Sql } from "#db/list/facts.server.ts";
import { orNone, readableFollowUps } from "#db/readable.server.ts";

/**
 * The rows of `follow_up_listed` that this reader's working record holds, by which lists count and find follow-ups. Most
 * are read by all who read their body; the few that are not are looked at one by one.
 */
export function readableListed(reader: Reader): Sql {
  return sql`${isOneOf(sql`follow_up_listed.body_id`, orNone(bodiesOf(reader)))} and (follow_up_listed.read_by_all = 1
    or follow_up_listed.follow_up_id in (select follow_up.id from follow_up_listed as kept
      ${joinNext} follow_up on follow_up.id = kept.follow_up_id
      where kept.read_by_all = 0 and ${notByIndex(asSql(readableFollowUps(reader)))}))`;
}

/** What is listed, with the follow-up itself where anything else of it is asked for. */
export const LISTED = sql`follow_up_listed left join follow_up on follow_up.id = follow_up_listed.follow_up_id`;

/** Whether it is open: what is closed is due after everything else. */
export const IS_OPEN = sql`follow_up_listed.due < '9999'`;

const MADE_ON = sql`coalesce(follow_up_listed.made_on, london_day(follow_up_listed.created_at))`;

/** The day from which nothing was heard of it: when it was said, or heard of last. */
export const HEARD_ON = sql<string>`case when follow_up_listed.heard_on > ${MADE_ON} then follow_up_listed.heard_on else ${MADE_ON} end`;
