import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { nextNumber } from "#db/next-number.server.ts";

const MEMBERSHIP_COLUMNS = [
  "membership.id",
  "membership.bodyId",
  "membership.personId",
  "membership.role",
  "membership.fromOn",
  "membership.untilOn",
  "membership.version",
] as const;

/** Everyone who has or had a part in the body, those without an end first. At most 500. */
export async function listMemberships(db: Kysely<Database>, bodyId: number) {
  return lastToEndFirst(db, bodyId).limit(500).execute();
}

/** A page of the parts in the body that are not over on the day, those without an end first. */
export function pageMembershipsHeld(db: Kysely<Database>, bodyId: number, today: IsoDate, asked: string | null) {
  const held = lastToEndFirst(db, bodyId).where((eb) =>
    eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]),
  );
  return readPage(held, asked);
}

/** A page of those that are over, the last to end first. */
export function pageMembershipsOver(db: Kysely<Database>, bodyId: number, today: IsoDate, asked: string | null) {
  return readPage(lastToEndFirst(db, bodyId).where("membership.untilOn", "<", today), asked);
}

/** The parts in the body that stand on any of these days. */
export function listMembershipsBetween(
  db: Kysely<Database>,
  bodyId: number,
  { fromOn, untilOn }: { fromOn: IsoDate; untilOn: IsoDate | null },
) {
  return lastToEndFirst(db, bodyId)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", fromOn)]))
    .$if(untilOn !== null, (query) => query.where("membership.fromOn", "<=", untilOn))
    .execute();
}

function lastToEndFirst(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(MEMBERSHIP_COLUMNS)
    .select("person.name as personName")
    .where("membership.bodyId", "=", bodyId)
    .orderBy((eb) => eb.fn.coalesce("membership.untilOn", eb.val("9999-12-31")), "desc")
    .orderBy("membership.role")
    .orderBy(inNameOrder)
    .orderBy("membership.id");
}

/** The parts of one person in every body, with its name, latest first. */
export async function listMembershipsOf(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("membership")
    .innerJoin("body", "body.id", "membership.bodyId")
    .select(MEMBERSHIP_COLUMNS)
    .select(["body.name as bodyName", "body.slug as bodySlug"])
    .where("membership.personId", "=", personId)
    .orderBy("membership.fromOn", "desc")
    .limit(200)
    .execute();
}

/** One part held in a body, with the person's name. */
export async function findMembership(db: Kysely<Database>, bodyId: number, id: number) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(MEMBERSHIP_COLUMNS)
    .select("person.name as personName")
    .where("membership.bodyId", "=", bodyId)
    .where("membership.id", "=", id)
    .executeTakeFirst();
}

/** Begins a part; returns its id. */
export async function insertMembership(trx: Transaction<Database>, membership: New<"membership">): Promise<number> {
  const { id } = await trx
    .insertInto("membership")
    .values({ ...membership, id: nextNumber("membership") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Sets the last day of a part, or with null lets it run on. */
export async function setUntil(trx: Transaction<Database>, id: number, untilOn: IsoDate | null): Promise<void> {
  await trx
    .updateTable("membership")
    .set((eb) => ({ untilOn, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
