import { sql, type Kysely, type Transaction } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { Criterion } from "#app/domain/scoring/schemes.ts";
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

/** The sets of the reader's bodies by name, each with how many rounds use it. At most 200. */
export function listCriteriaSets(db: Kysely<Database>, reader: Reader) {
  return readableSets(db, reader).orderBy("body.name").orderBy("criteriaSet.name").limit(200).execute();
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
    .select(
      sql<number>`(select count(*) from scoring_round where scoring_round.criteria_set_id = criteria_set.id)`.as(
        "rounds",
      ),
    )
    .where("criteriaSet.bodyId", "in", orNone(bodiesOf(reader)));
}
