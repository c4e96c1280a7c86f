import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { MEMBER_ROLES } from "#app/domain/actor.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";

/** The members of a body on a day, chair and vice-chair among them, by name. */
export function listMembersOn(db: Kysely<Database>, bodyId: number, today: IsoDate) {
  return membersOn(db, { bodyId, today });
}

const membersOn = readyQuery((db: Kysely<Database>, { bodyId, today }: { bodyId: number; today: IsoDate }) =>
  db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name"])
    .where("membership.bodyId", "=", bodyId)
    .where("membership.role", "in", MEMBER_ROLES)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .groupBy("person.id")
    .orderBy(inNameOrder),
);

/** Everybody with a part in a body on a day, its officers among them, by name. At most 200. */
export function listPeopleOn(db: Kysely<Database>, bodyId: number, day: IsoDate) {
  return peopleOn(db, { bodyId, day });
}

const peopleOn = readyQuery((db: Kysely<Database>, { bodyId, day }: { bodyId: number; day: IsoDate }) =>
  db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name"])
    .where("membership.bodyId", "=", bodyId)
    .where("membership.fromOn", "<=", day)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", day)]))
    .groupBy("person.id")
    .orderBy(inNameOrder)
    .limit(200),
);

/** Whether the person has or ever had a part in the body. */
export async function hasPart(db: Kysely<Database>, bodyId: number, personId: number): Promise<boolean> {
  return (await partsIn(db, { bodyId, personId })).length > 0;
}

const partsIn = readyQuery((db: Kysely<Database>, { bodyId, personId }: { bodyId: number; personId: number }) =>
  db.selectFrom("membership").select("id").where("personId", "=", personId).where("bodyId", "=", bodyId).limit(1),
);
