import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { bodiesOf, MEMBER_ROLES, type Reader } from "#app/domain/actor.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";

/**
 * Meetings of other bodies on these days, a row for each member that they share with
 * this body: those of bodies the reader has a part in, and those that were published.
 */
export function listSharedMeetings(db: Kysely<Database>, reader: Reader, bodyId: number, days: readonly IsoDate[]) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .innerJoin("membership as theirs", "theirs.bodyId", "meeting.bodyId")
    .innerJoin("membership as ours", "ours.personId", "theirs.personId")
    .innerJoin("person", "person.id", "theirs.personId")
    .select([
      "meeting.id",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "meeting.startsAt",
      "body.name as bodyName",
      "person.name",
    ])
    .where("ours.bodyId", "=", bodyId)
    .where("meeting.bodyId", "<>", bodyId)
    .where("meeting.state", "<>", "cancelled")
    .where("meeting.meetsOn", "in", days.length > 0 ? [...days] : [""])
    .where((eb) =>
      eb.and(
        (["theirs", "ours"] as const).map((part) =>
          eb.and([
            eb(`${part}.role`, "in", MEMBER_ROLES),
            eb(`${part}.fromOn`, "<=", eb.ref("meeting.meetsOn")),
            eb.or([eb(`${part}.untilOn`, "is", null), eb(`${part}.untilOn`, ">=", eb.ref("meeting.meetsOn"))]),
          ]),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb("meeting.bodyId", "in", orNone(bodiesOf(reader))),
        eb.exists(
          eb
            .selectFrom("publication")
            .select("publication.recordId")
            .where("publication.kind", "=", "meeting")
            .whereRef("publication.recordId", "=", "meeting.id")
            .whereRef("publication.onDay", "=", "meeting.meetsOn"),
        ),
      ]),
    )
    .groupBy(["meeting.id", "body.name", "person.name", "person.familyName"])
    .orderBy("meeting.id")
    .orderBy(inNameOrder)
    .limit(500)
    .execute();
}
