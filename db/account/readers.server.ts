import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Person } from "#app/domain/actor.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

const findParts = readyQuery((db: Kysely<Database>, { personId, today }: { personId: number; today: IsoDate }) =>
  db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.personId", "=", "person.id")
        .on("membership.fromOn", "<=", today)
        .on((on) => on.or([on("membership.untilOn", "is", null), on("membership.untilOn", ">=", today)])),
    )
    .select(["person.id", "person.councilId", "person.name"])
    .select(["account.administratorSinceAt", "membership.bodyId", "membership.role"])
    .where("person.id", "=", personId)
    .where("account.suspendedAt", "is", null)
    .orderBy("membership.id"),
);

/**
 * A person with an account in force and the parts they have on this day.
 * Undefined where the account is missing or suspended.
 */
export async function findPerson(db: Kysely<Database>, personId: number, today: IsoDate): Promise<Person | undefined> {
  const rows = await findParts(db, { personId, today });
  const first = rows[0];
  if (!first) return undefined;
  return {
    personId: first.id,
    councilId: first.councilId,
    name: first.name,
    administrator: first.administratorSinceAt !== null,
    parts: rows.flatMap(({ bodyId, role }) => (bodyId !== null && role !== null ? [{ bodyId, role }] : [])),
  };
}
