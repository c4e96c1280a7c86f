import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { orNone } from "#db/readable.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import type { Database, New } from "#db/schema.ts";

const DELEGATION_COLUMNS = [
  "id",
  "bodyId",
  "words",
  "grantedByPersonId",
  "grantedByName",
  "fromOn",
  "untilOn",
  "version",
] as const;

/** A delegation of a body the reader has a part in. */
export function findDelegation(db: Kysely<Database>, reader: Reader, id: number) {
  return db
    .selectFrom("delegation")
    .select(DELEGATION_COLUMNS)
    .where("id", "=", id)
    .where("bodyId", "in", orNone(bodiesOf(reader)))
    .executeTakeFirst();
}

/** A page of a body's delegations, newest first. */
export function pageDelegations(db: Kysely<Database>, bodyId: number, asked: string | null) {
  const all = db.selectFrom("delegation").select(DELEGATION_COLUMNS).where("bodyId", "=", bodyId).orderBy("id", "desc");
  return readPage(all, asked);
}

/** The delegation under which officers may vary the body's programme on this day. SQL twin of `isInForce`. */
export async function findDelegationInForce(db: Kysely<Database>, bodyId: number, today: IsoDate) {
  const [delegation] = await inForce(db, { bodyId, today });
  return delegation;
}

const inForce = readyQuery((db: Kysely<Database>, { bodyId, today }: { bodyId: number; today: IsoDate }) =>
  db
    .selectFrom("delegation")
    .select(DELEGATION_COLUMNS)
    .where("bodyId", "=", bodyId)
    .where("fromOn", "<=", today)
    .where((eb) => eb.or([eb("untilOn", "is", null), eb("untilOn", ">=", today)]))
    .orderBy("id", "desc")
    .limit(1),
);

/** Writes a delegation; returns its id. */
export async function insertDelegation(trx: Transaction<Database>, delegation: New<"delegation">): Promise<number> {
  const { id } = await trx.insertInto("delegation").values(delegation).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Gives a delegation its last day and raises its version by one. */
export async function endDelegationOn(trx: Transaction<Database>, id: number, untilOn: IsoDate): Promise<void> {
  await trx
    .updateTable("delegation")
    .set((eb) => ({ untilOn, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
