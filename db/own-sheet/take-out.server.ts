import type { Transaction } from "kysely";
import type { Database } from "#db/schema.ts";

/** What one import made: which record, and the version that it was left with; 0 where the kind has none. */
export type MadeRecord = {
  kind: "item" | "follow_up" | "meeting" | "person" | "office" | "question" | "theme" | "membership";
  id: number;
  version: number;
};

const TABLES = {
  item: "agendaItem",
  follow_up: "followUp",
  meeting: "meeting",
  person: "person",
  office: "office",
  question: "question",
  theme: "theme",
  membership: "membership",
} as const satisfies Record<MadeRecord["kind"], keyof Database>;

/** The version that a record has now; undefined where it is gone. */
export async function versionNow(trx: Transaction<Database>, { kind, id }: MadeRecord): Promise<number | undefined> {
  const row = await trx.selectFrom(TABLES[kind]).select("version").where("id", "=", id).executeTakeFirst();
  return row?.version;
}

/** Whether readers have been given the record: in a release, or as what happened. */
export async function isPublished(trx: Transaction<Database>, { kind, id }: MadeRecord): Promise<boolean> {
  const planned = await trx
    .selectFrom("publication")
    .select("recordId")
    .where("kind", "=", kind as never)
    .where("recordId", "=", id)
    .executeTakeFirst();
  const column =
    kind === "item" ? "itemId" : kind === "theme" ? "themeId" : kind === "meeting" ? "meetingId" : "recordId";
  const recorded = await trx
    .selectFrom("publishedRecord")
    .select("recordId")
    .where(column, "=", id)
    .$if(column === "recordId", (query) => query.where("kind", "=", (kind === "question" ? "answer" : kind) as never))
    .executeTakeFirst();
  return planned !== undefined || recorded !== undefined;
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
  await trx.deleteFrom(TABLES[kind]).where("id", "=", id).execute();
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
