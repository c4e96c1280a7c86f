import { sql, type Expression, type SqlBool } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";

/**
 * The id of the last report on `follow_up`, for a join or a select. An owner's
 * answer is none until an officer has taken it up.
 */
export function lastReportId(): Expression<number | null> {
  return sql<number | null>`(select said.id from follow_up_update as said
    where said.follow_up_id = follow_up.id and (said.source <> 'owner' or said.taken_up_at is not null)
    order by said.reported_on desc, said.id desc limit 1)`;
}

/**
 * Which rows of `follow_up` were made before a day and heard of neither then nor
 * since, in a report or a response. Where the day is a meeting's, what was reported
 * at that meeting counts whenever it is said to have been.
 */
export function isSilentSince(since: { day: IsoDate; meetingId: number | null }): Expression<SqlBool> {
  return sql<SqlBool>`(
    coalesce(follow_up.made_on, substr(follow_up.created_at, 1, 10)) < ${since.day}
    and not exists (select 1 from follow_up_update as said
      where said.follow_up_id = follow_up.id and (said.source <> 'owner' or said.taken_up_at is not null)
      and (said.reported_on >= ${since.day} or said.meeting_id = ${since.meetingId ?? -1}))
    and not exists (select 1 from follow_up_response as answered
      where answered.follow_up_id = follow_up.id
      and coalesce(answered.responded_on, substr(answered.recorded_at, 1, 10)) >= ${since.day}))`;
}
