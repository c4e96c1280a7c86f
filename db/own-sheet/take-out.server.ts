import type { Kysely, Transaction } from "kysely";
import { idsOf, TABLES_OF_MADE } from "#db/own-sheet/made-records.server.ts";
import type { Database } from "#db/schema.ts";

/** What one import made: which record, and the version that it was left with; 0 where the kind has none. */
export type MadeRecord = {
  kind: "item" | "follow_up" | "meeting" | "person" | "office" | "question" | "theme" | "membership";
  id: number;
  version: number;
};

/** Which of these records readers have been given, in a release or as what happened: two questions a kind. */
export async function listPublished(db: Kysely<Database>, made: readonly MadeRecord[]): Promise<MadeRecord[]> {
  const given = new Set<string>();
  for (const kind of new Set(made.map((one) => one.kind))) {
    const ids = idsOf(made, kind);
    const planned = await db
      .selectFrom("publication")
      .select("recordId as id")
      .where("kind", "=", kind as never)
      .where("recordId", "in", ids)
      .execute();
    const column =
      kind === "item" ? "itemId" : kind === "theme" ? "themeId" : kind === "meeting" ? "meetingId" : "recordId";
    const recorded = await db
      .selectFrom("publishedRecord")
      .select(`${column} as id`)
      .where(column, "in", ids)
      .$if(column === "recordId", (query) => query.where("kind", "=", (kind === "question" ? "answer" : kind) as never))
      .execute();
    for (const { id } of [...planned, ...recorded]) given.add(`${kind}-${id}`);
  }
  return made.filter(({ kind, id }) => given.has(`${kind}-${id}`));
}

/** Takes a record out again with what was made with it. Throws where anything else names it: the database holds that. */
export async function takeOut(trx: Transaction<Database>, { kind, id }: MadeRecord): Promise<void> {
  if (kind === "item") await trx.deleteFrom("witness").where("itemId", "=", id).execute();
  if (kind === "person") await trx.deleteFrom("account").where("personId", "=", id).execute();
  if (kind === "question")
    await goingWith(trx, kind, id, () => trx.deleteFrom("answer").where("questionId", "=", id).execute());
  if (kind === "follow_up") {
    await goingWith(trx, kind, id, async () => {
      await trx.deleteFrom("followUpUpdate").where("followUpId", "=", id).execute();
      await trx.deleteFrom("followUpResponse").where("followUpId", "=", id).execute();
    });
  }
  await trx.deleteFrom(TABLES_OF_MADE[kind]).where("id", "=", id).execute();
}

/** Takes one report on a follow-up out again. */
export async function takeOutReport(trx: Transaction<Database>, updateId: number): Promise<void> {
  await goingWith(trx, "report", updateId, () => trx.deleteFrom("followUpUpdate").where("id", "=", updateId).execute());
}

/** What was said of a record goes only while the record is named as going: in this transaction, and for as long as this takes. */
async function goingWith(
  trx: Transaction<Database>,
  kind: Database["takenOut"]["kind"],
  recordId: number,
  goes: () => Promise<unknown>,
): Promise<void> {
  await trx.insertInto("takenOut").values({ kind, recordId }).execute();
  await goes();
  await trx.deleteFrom("takenOut").where("kind", "=", kind).where("recordId", "=", recordId).execute();
}
