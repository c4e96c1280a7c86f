import { sql, type Expression, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { orNone } from "#db/readable.server.ts";
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
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("meeting")
        .select(["id", "bodyId", "meetsOn", "dateBasis"])
        .select(sql<number>`row_number() over (partition by body_id order by meets_on desc, id desc)`.as("place"))
        .where("bodyId", "in", orNone(bodyIds))
        .where("state", "<>", "cancelled")
        .where("meetsOn", "<=", until)
        .as("held"),
    )
    .innerJoin("body", "body.id", "held.bodyId")
    .select(["held.id", "held.bodyId", "held.meetsOn", "held.dateBasis", "body.name as bodyName"])
    .where("held.place", "<=", most)
    .orderBy("held.meetsOn", "desc")
    .orderBy("held.id", "desc")
    .execute();
}
