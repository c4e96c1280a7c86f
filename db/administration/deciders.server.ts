import { CHAIR_ROLES } from "#app/domain/actor.ts";
import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The chairs and vice-chairs of these bodies on this day. */
export function listDeciders(db: Kysely<Database>, bodyIds: readonly number[], today: IsoDate) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .innerJoin("body", "body.id", "membership.bodyId")
    .select(["person.name", "membership.role", "body.name as bodyName"])
    .where("membership.bodyId", "in", orNone(bodyIds))
    .where("membership.role", "in", CHAIR_ROLES)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy("body.name")
    .orderBy("membership.role")
    .orderBy(inNameOrder)
    .limit(10)
    .execute();
}
