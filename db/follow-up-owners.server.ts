import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Database } from "./schema.ts";

/** The person, where there is one with this id. */
export function findOwnerPerson(db: Kysely<Database>, id: number) {
  return db.selectFrom("person").select("id").where("id", "=", id).executeTakeFirst();
}

/** The office, where there is one with this id. */
export function findOwnerOffice(db: Kysely<Database>, id: number) {
  return db.selectFrom("office").select("id").where("id", "=", id).executeTakeFirst();
}

/** The people a follow-up of the body may be for: whoever has a part in it on the day, officers too, by name. */
export function listOwnerPeople(db: Kysely<Database>, bodyId: number, today: IsoDate) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name"])
    .distinct()
    .where("membership.bodyId", "=", bodyId)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy("person.name")
    .limit(500)
    .execute();
}
