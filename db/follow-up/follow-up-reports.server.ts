import { sql, type Expression, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The id of the last report on `follow_up`, for a join or a select. An owner's
 * answer is none until an officer has taken it up.
 */
export function lastReportId(): Expression<number | null> {
  return sql<number | null>`(select said.id from follow_up_update as said
    where said.follow_up_id = follow_up.id and (said.source <> 'owner' or said.taken_up_at is not null)
    order by said.reported_on desc, said.id desc limit 1)`;
}

/** The last meetings that each of these bodies held, latest first, up to the day and so many a body. */
export function listHeldMeetings(db: Kysely<Database>, bodyIds: readonly number[], until: IsoDate, most: number) {
  return lastHeld(db, { bodyIds, until, most });
}

type Asked = { bodyIds: readonly number[]; until: IsoDate; most: number };
const lastHeld = readyQuery((db: Kysely<Database>, { bodyIds, until, most }: Asked) =>
  db
    .selectFrom("body")
    .crossJoin("meeting as held") // so that of each body only its last meetings are walked, by their days
    .select(["held.id", "held.bodyId", "held.meetsOn", "held.dateBasis", "body.name as bodyName"])
    .where((eb) => inNumbers(eb.ref("body.id"), bodyIds))
    .where("held.id", "in", (eb) =>
      eb
        .selectFrom("meeting")
        .select("meeting.id")
        .whereRef("meeting.bodyId", "=", "body.id")
        .where("meeting.state", "<>", "cancelled")
        .where("meeting.meetsOn", "<=", until)
        .orderBy("meeting.meetsOn", "desc")
        .orderBy("meeting.id", "desc")
        .limit(most),
    )
    .orderBy("held.meetsOn", "desc")
    .orderBy("held.id", "desc"),
);
