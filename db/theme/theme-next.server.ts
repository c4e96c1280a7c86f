import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { jsonText } from "#db/engine/json.server.ts";
import type { Database } from "#db/schema.ts";

/** Who chairs a body on a day, and its next published meeting from that day on, cancelled ones apart: null where there is none. */
export async function findWhoDecides(db: Kysely<Database>, bodyId: number, today: IsoDate) {
  return db
    .selectFrom("body")
    .select((eb) => [
      "body.name as bodyName",
      eb
        .selectFrom("membership")
        .innerJoin("person", "person.id", "membership.personId")
        .select("person.name")
        .whereRef("membership.bodyId", "=", "body.id")
        .where("membership.role", "=", "chair")
        .where("membership.fromOn", "<=", today)
        .where((on) => on.or([on("membership.untilOn", "is", null), on("membership.untilOn", ">=", today)]))
        .orderBy("membership.id")
        .limit(1)
        .as("chairName"),
      eb
        .selectFrom("publication")
        .select((of) => of.fn.min<string>("publication.onDay").as("onDay"))
        .where("publication.kind", "=", "meeting")
        .whereRef("publication.bodyId", "=", "body.id")
        .where("publication.onDay", ">=", today)
        .where(jsonText(sql`publication.view`, "state"), "in", COMING_MEETINGS)
        .as("nextMeetingOn"),
    ])
    .where("body.id", "=", bodyId)
    .executeTakeFirst();
}
