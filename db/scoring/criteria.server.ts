import type { Kysely, Transaction } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { Criterion } from "#app/domain/scoring/schemes.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The criteria of a set, in order. */
export function listCriteria(db: Kysely<Database>, setIds: readonly number[]) {
  return db
    .selectFrom("criterion")
    .select(["id", "criteriaSetId", "letter", "name", "meaning", "mostPoints"])
    .where("criteriaSetId", "in", orNone(setIds))
    .orderBy("criteriaSetId")
    .orderBy("position")
    .execute();
}

export type CriterionRow = Awaited<ReturnType<typeof listCriteria>>[number];

/** A page of the sets that the reader's bodies have by other names than these, by body and name. */
export function pageCriteriaSets(db: Kysely<Database>, reader: Reader, but: readonly string[], asked: string | null) {
  const own = readableSets(db, reader).where("criteriaSet.name", "not in", but);
  return readPage(own.orderBy("body.name").orderBy("criteriaSet.name").orderBy("criteriaSet.id"), asked);
}

/** The newest sets that a body has by other names than these, so many of them. */
export function listOwnCriteria(db: Kysely<Database>, bodyId: number, but: readonly string[], most: number) {
  return setsOf(db, bodyId).where("name", "not in", but).orderBy("id", "desc").limit(most).execute();
}

/** Every set of a body, by name. */
export function listCriteriaSetsOf(db: Kysely<Database>, bodyId: number) {
  return setsOf(db, bodyId).orderBy("name").orderBy("id").execute();
}

function setsOf(db: Kysely<Database>, bodyId: number) {
  return db.selectFrom("criteriaSet").select(["id", "name"]).where("bodyId", "=", bodyId);
}

/** One set, where the reader has a part in its body. */
export function findCriteriaSet(db: Kysely<Database>, reader: Reader, id: number) {
  return readableSets(db, reader).where("criteriaSet.id", "=", id).executeTakeFirst();
}

/** Writes a set with its criteria, in the order given; returns its id. */
export async function insertCriteriaSet(
  trx: Transaction<Database>,
  set: { bodyId: number; name: string },
  criteria: readonly Criterion[],
): Promise<number> {
  const { id } = await trx.insertInto("criteriaSet").values(set).returning("id").executeTakeFirstOrThrow();
  await insertCriteria(trx, id, criteria);
  return id;
}

async function insertCriteria(trx: Transaction<Database>, criteriaSetId: number, criteria: readonly Criterion[]) {
  await trx
    .insertInto("criterion")
    .values(criteria.map((criterion, at) => ({ ...criterion, criteriaSetId, position: at + 1 })))
    .execute();
}

function readableSets(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("criteriaSet")
    .innerJoin("body", "body.id", "criteriaSet.bodyId")
    .select(["criteriaSet.id", "criteriaSet.bodyId", "criteriaSet.name", "criteriaSet.version"])
    .select("body.name as bodyName")
    .where("criteriaSet.bodyId", "in", orNone(bodiesOf(reader)));
}
