import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema.ts";

/** Who gives evidence on these items, in order: an office, or words where none is named. */
export function listWitnesses(db: Kysely<Database>, itemIds: readonly number[]) {
  if (itemIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("witness")
    .leftJoin("office", "office.id", "witness.officeId")
    .select(["witness.itemId", "witness.officeId", "witness.words", "office.title", "office.organisation"])
    .where("witness.itemId", "in", itemIds)
    .orderBy("witness.itemId")
    .orderBy("witness.position")
    .execute();
}

/** Replaces the witnesses of an item by these offices and words, in this order. */
export async function setWitnesses(
  trx: Transaction<Database>,
  itemId: number,
  witnesses: { officeIds: readonly number[]; words: readonly string[] },
): Promise<void> {
  await trx.deleteFrom("witness").where("itemId", "=", itemId).execute();
  const rows = [
    ...witnesses.officeIds.map((officeId) => ({ officeId, words: "" })),
    ...witnesses.words.map((words) => ({ officeId: null, words })),
  ].map((row, index) => ({ ...row, itemId, position: index + 1 }));
  if (rows.length > 0) await trx.insertInto("witness").values(rows).execute();
}

/** The offices that may be asked to give evidence, by title; at most 200. */
export function listWitnessOffices(db: Kysely<Database>) {
  return db
    .selectFrom("office")
    .select(["id", "title", "organisation"])
    .orderBy("title")
    .orderBy("id")
    .limit(200)
    .execute();
}
