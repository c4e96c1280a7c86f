import { sql, type Kysely, type RawBuilder, type SqlBool, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Absent } from "#app/domain/availability/absence.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database, New } from "#db/schema.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { inNameOrder } from "#db/engine/text-functions.server.ts";

const ABSENCE_COLUMNS = [
  "absence.id",
  "absence.bodyId",
  "absence.personId",
  "absence.officeId",
  "absence.words",
  "absence.weekday",
  "absence.fromOn",
  "absence.untilOn",
] as const;

/** More than any body has: what is read for its meetings stays bounded. */
const MOST_READ = 2_000;

function readAbsences(db: Kysely<Database>) {
  return db
    .selectFrom("absence")
    .leftJoin("person", "person.id", "absence.personId")
    .leftJoin("office", "office.id", "absence.officeId")
    .leftJoin("body", "body.id", "absence.bodyId")
    .select(ABSENCE_COLUMNS)
    .select(["absence.enteredByName", "person.name", "office.title", "office.organisation", "body.name as bodyName"]);
}

/** What people with a part in the body from the day on entered themselves. */
function ofItsPeople(bodyId: number, from: IsoDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`(absence.body_id is null and absence.person_id in (select membership.person_id from membership
    where membership.body_id = ${bodyId} and (membership.until_on is null or membership.until_on >= ${from})))`;
}

/**
 * Who cannot come to meetings of the body on days from one to another, both included: what its officers entered, and
 * what people with a part in it entered themselves.
 */
export function listAbsencesBetween(db: Kysely<Database>, bodyId: number, from: IsoDate, until: IsoDate) {
  return db
    .selectFrom("absence")
    .select(ABSENCE_COLUMNS)
    .where("absence.untilOn", ">=", from)
    .where("absence.fromOn", "<=", until)
    .where((eb) => eb.or([eb("absence.bodyId", "=", bodyId), ofItsPeople(bodyId, from)]))
    .orderBy("absence.fromOn")
    .orderBy("absence.id")
    .limit(MOST_READ)
    .execute();
}

/** A page of the same from a day on, with the names that a list shows, by their first days. */
export function pageAbsencesOf(db: Kysely<Database>, bodyId: number, from: IsoDate, asked: string | null) {
  const all = readAbsences(db)
    .where("absence.untilOn", ">=", from)
    .where((eb) => eb.or([eb("absence.bodyId", "=", bodyId), ofItsPeople(bodyId, from)]))
    .orderBy("absence.fromOn")
    .orderBy("absence.id");
  return readPage(all, asked);
}

/** A page of what is kept of one person from a day on, whoever entered it. */
export function pageAbsencesOfPerson(db: Kysely<Database>, personId: number, from: IsoDate, asked: string | null) {
  const all = readAbsences(db)
    .where("absence.personId", "=", personId)
    .where("absence.untilOn", ">=", from)
    .orderBy("absence.fromOn")
    .orderBy("absence.id");
  return readPage(all, asked);
}

/** How many entries are kept of one person from a day on. */
export async function countAbsencesOfPerson(db: Kysely<Database>, personId: number, from: IsoDate): Promise<number> {
  const counted = db
    .selectFrom("absence")
    .select((eb) => eb.fn.countAll<number>().as("all"))
    .where("personId", "=", personId)
    .where("untilOn", ">=", from);
  return (await counted.executeTakeFirstOrThrow()).all;
}

/** What is kept of the same person, office, witness or body, under the same body or for every one. */
export function listAbsencesLike(db: Kysely<Database>, bodyId: number | null, { personId, officeId, words }: Absent) {
  return db
    .selectFrom("absence")
    .select(["weekday", "fromOn", "untilOn"])
    .where("bodyId", "is not distinct from", bodyId)
    .where("personId", "is not distinct from", personId)
    .where("officeId", "is not distinct from", officeId)
    .where("words", "=", words)
    .execute();
}

/** What somebody entered of their own days, where it reaches a day, the latest last. */
export function listOwnAbsences(db: Kysely<Database>, personId: number, day: IsoDate) {
  return ownOn(db, { personId, day });
}

const ownOn = readyQuery((db: Kysely<Database>, { personId, day }: { personId: number; day: IsoDate }) =>
  db
    .selectFrom("absence")
    .select(["id", "weekday", "fromOn", "untilOn"])
    .where("bodyId", "is", null)
    .where("personId", "=", personId)
    .where("fromOn", "<=", day)
    .where("untilOn", ">=", day)
    .orderBy("id"),
);

/** One of them, with the bodies that whose days they are has a part in on the day. */
export async function findAbsence(db: Kysely<Database>, id: number, today: IsoDate) {
  const absence = await db.selectFrom("absence").select(ABSENCE_COLUMNS).where("id", "=", id).executeTakeFirst();
  if (!absence) return undefined;
  const parts = await db
    .selectFrom("membership")
    .select("bodyId")
    .distinct()
    .where("personId", "=", absence.personId ?? -1)
    .where((eb) => eb.or([eb("untilOn", "is", null), eb("untilOn", ">=", today)]))
    .execute();
  return { ...absence, bodyIds: parts.map(({ bodyId }) => bodyId) };
}

/** Keeps days on which somebody cannot come; returns the number of the entry. */
export async function insertAbsence(trx: Transaction<Database>, absence: Omit<New<"absence">, "id">): Promise<number> {
  const { id } = await trx.insertInto("absence").values(absence).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Deletes an entry, for good. */
export async function deleteAbsence(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("absence").where("id", "=", id).execute();
}

/** Deletes the entries of which the last day was before this one. */
export async function deleteAbsencesBefore(trx: Transaction<Database>, day: IsoDate, councilId: number): Promise<void> {
  await trx.deleteFrom("absence").where("untilOn", "<", day).where(isOwned("absence", councilId)).execute();
}

/** Everybody's parts in the body that touch the days from one to another, by name. At most 500. */
export function listPartsBetween(db: Kysely<Database>, bodyId: number, from: IsoDate, until: IsoDate) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name", "membership.role", "membership.fromOn", "membership.untilOn"])
    .where("membership.bodyId", "=", bodyId)
    .where("membership.fromOn", "<=", until)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", from)]))
    .orderBy(inNameOrder)
    .limit(500)
    .execute();
}
