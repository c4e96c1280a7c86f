import type { Kysely, Transaction } from "kysely";
import type { UnfinishedKind } from "#app/domain/year-end/choices.ts";
import type { Reader } from "#app/domain/actor.ts";
import { orNone, readableFollowUps, readableItems, readableQuestions, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";
import { MOST } from "./year-end.server.ts";

/** What was settled of a year, the latest first. At most 500. */
export function listDecisions(db: Kysely<Database>, programmeId: number) {
  return db
    .selectFrom("yearEndDecision")
    .leftJoin("body as receiver", "receiver.id", "yearEndDecision.toBodyId")
    .select([
      "yearEndDecision.id",
      "yearEndDecision.kind",
      "yearEndDecision.recordId",
      "yearEndDecision.choice",
      "yearEndDecision.reasonWords",
      "yearEndDecision.toRecordId",
      "yearEndDecision.byName",
      "yearEndDecision.at",
      "receiver.name as toBodyName",
    ])
    .where("yearEndDecision.programmeId", "=", programmeId)
    .orderBy("yearEndDecision.id", "desc")
    .limit(MOST)
    .execute();
}

/** The words of settled records, by kind, where this reader sees them. */
export async function readSettledTitles(
  db: Kysely<Database>,
  reader: Reader,
  decisions: readonly { kind: UnfinishedKind; recordId: number }[],
): Promise<Map<string, string>> {
  const ids = (kind: UnfinishedKind) => orNone(decisions.filter((one) => one.kind === kind).map((one) => one.recordId));
  const themes = await db
    .selectFrom("theme")
    .select(["theme.id", "theme.title"])
    .where("theme.id", "in", ids("theme"))
    .where(readableThemes(reader))
    .execute();
  const items = await db
    .selectFrom("agendaItem")
    .select(["agendaItem.id", "agendaItem.title"])
    .where("agendaItem.id", "in", ids("item"))
    .where(readableItems(reader))
    .execute();
  const questions = await db
    .selectFrom("question")
    .select(["question.id", "question.text as title"])
    .where("question.id", "in", ids("question"))
    .where(readableQuestions(reader))
    .execute();
  const followUps = await db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.wording as title"])
    .where("followUp.id", "in", ids("follow_up"))
    .where(readableFollowUps(reader))
    .execute();
  return new Map([
    ...themes.map((row) => [`theme.${row.id}`, row.title] as const),
    ...items.map((row) => [`item.${row.id}`, row.title] as const),
    ...questions.map((row) => [`question.${row.id}`, row.title] as const),
    ...followUps.map((row) => [`follow_up.${row.id}`, row.title] as const),
  ]);
}

/** Whether the record was settled at the end of this year already. */
export async function isSettled(
  db: Kysely<Database>,
  programmeId: number,
  record: { kind: UnfinishedKind; id: number },
): Promise<boolean> {
  const row = await db
    .selectFrom("yearEndDecision")
    .select("id")
    .where("programmeId", "=", programmeId)
    .where("kind", "=", record.kind)
    .where("recordId", "=", record.id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes what was decided. */
export async function insertDecision(trx: Transaction<Database>, decision: New<"yearEndDecision">): Promise<void> {
  await trx.insertInto("yearEndDecision").values(decision).execute();
}

/** How many things were carried into a year, by kind. */
export function countCarried(db: Kysely<Database>, programmeId: number) {
  return db
    .selectFrom("yearEndDecision")
    .select(["kind", (eb) => eb.fn.countAll<number>().as("n")])
    .where("programmeId", "=", programmeId)
    .where("choice", "=", "carry")
    .groupBy("kind")
    .execute();
}
