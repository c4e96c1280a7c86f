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

/**
 * The offices that may be asked to give evidence, by title, with `asked` 1 where
 * this body has asked before: as a witness, or by a question. At most 200.
 */
export function listWitnessOffices(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("office")
    .select(["id", "title", "organisation"])
    .select((eb) =>
      eb
        .or([
          eb(
            "office.id",
            "in",
            eb
              .selectFrom("witness")
              .innerJoin("agendaItem", "agendaItem.id", "witness.itemId")
              .select("witness.officeId")
              .where("agendaItem.bodyId", "=", bodyId)
              .where("witness.officeId", "is not", null),
          ),
          eb(
            "office.id",
            "in",
            eb
              .selectFrom("question")
              .select("question.addresseeOfficeId")
              .where("question.bodyId", "=", bodyId)
              .where("question.addresseeOfficeId", "is not", null),
          ),
        ])
        .$castTo<number>()
        .as("asked"),
    )
    .orderBy("title")
    .orderBy("id")
    .limit(200)
    .execute();
}
