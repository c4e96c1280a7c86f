import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumberText } from "#db/engine/number-list.server.ts";
import { readyInsert, readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** Who gives evidence on these items, in order: an office, or words where none is named. */
export function listWitnesses(db: Kysely<Database>, itemIds: readonly number[]) {
  if (itemIds.length === 0) return Promise.resolve([]);
  return ofItems(db, { itemIds: JSON.stringify(itemIds) });
}

const ofItems = readyQuery((db: Kysely<Database>, { itemIds }: { itemIds: string }) =>
  db
    .selectFrom("witness")
    .leftJoin("office", "office.id", "witness.officeId")
    .select(["witness.id", "witness.itemId", "witness.officeId", "witness.words", "witness.confirmedOn"])
    .select(["office.title", "office.organisation"])
    .where((eb) => inNumberText(eb.ref("witness.itemId"), itemIds))
    .orderBy("witness.itemId")
    .orderBy("witness.position"),
);

/**
 * Makes these offices and words the witnesses of an item, in this order. One who
 * was asked already keeps the row, and so whether they have said that they will come.
 */
export async function setWitnesses(
  trx: Transaction<Database>,
  itemId: number,
  witnesses: { officeIds: readonly number[]; words: readonly string[] },
): Promise<void> {
  const were = await kept(trx, { itemId });
  const rows = [
    ...witnesses.officeIds.map((officeId) => ({ officeId, words: "" })),
    ...witnesses.words.map((words) => ({ officeId: null, words })),
  ];
  for (const [index, row] of rows.entries()) {
    const at = were.findIndex(({ officeId, words }) => officeId === row.officeId && words === row.words);
    const same = at === -1 ? undefined : were.splice(at, 1)[0];
    const position = index + 1;
    if (!same) await insertWitness(trx, { ...row, itemId, position });
    else if (same.position !== position)
      await trx.updateTable("witness").set({ position }).where("id", "=", same.id).execute();
  }
  for (const { id } of were) await trx.deleteFrom("witness").where("id", "=", id).execute();
}

const kept = readyQuery((db: Kysely<Database>, { itemId }: { itemId: number }) =>
  db.selectFrom("witness").select(["id", "officeId", "words", "position"]).where("itemId", "=", itemId),
);

const insertWitness = readyInsert("witness");

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

/** One witness of this item. */
export function findWitness(db: Kysely<Database>, itemId: number, witnessId: number) {
  return db
    .selectFrom("witness")
    .leftJoin("office", "office.id", "witness.officeId")
    .select(["witness.id", "witness.words", "witness.confirmedOn", "office.title", "office.organisation"])
    .where("witness.itemId", "=", itemId)
    .where("witness.id", "=", witnessId)
    .executeTakeFirst();
}

export type WitnessRow = NonNullable<Awaited<ReturnType<typeof findWitness>>>;

/** Says since when it is known that the witness will come; null where it is not. */
export async function setConfirmed(
  trx: Transaction<Database>,
  witnessId: number,
  confirmedOn: IsoDate | null,
): Promise<void> {
  await trx.updateTable("witness").set({ confirmedOn }).where("id", "=", witnessId).execute();
}
