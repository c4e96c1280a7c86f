import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/** Demonstration accounts end so: a reserved name, to which no mail can ever go (RFC 2606). */
const DEMO_EMAIL = "%@demo.example";

/** The parts that demonstration accounts hold on the day, with their body. */
export async function listDemoParts(db: Kysely<Database>, today: IsoDate) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .innerJoin("membership", "membership.personId", "person.id")
    .innerJoin("body", "body.id", "membership.bodyId")
    .select(["person.id as personId", "person.name", "membership.role", "body.id as bodyId"])
    .select(["body.name as bodyName"])
    .where("account.email", "like", DEMO_EMAIL)
    .where("account.suspendedAt", "is", null)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy("person.id")
    .limit(500)
    .execute();
}

/** The first demonstration account with an administrator's rights. */
export async function findDemoAdministrator(db: Kysely<Database>) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .select(["person.id as personId", "person.name"])
    .where("account.email", "like", DEMO_EMAIL)
    .where("account.suspendedAt", "is", null)
    .where("account.administratorSinceAt", "is not", null)
    .orderBy("person.id")
    .executeTakeFirst();
}
