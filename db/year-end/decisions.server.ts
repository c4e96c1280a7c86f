import { sql, type Kysely, type Transaction } from "kysely";
import { UNFINISHED_KINDS, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import type { Part } from "#app/domain/list-source.ts";
import type { Reader } from "#app/domain/actor.ts";
import { orNone, readableFollowUps, readableItems, readableQuestions, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/** What was settled of a year that this reader sees, the latest first; one part of it. */
export function listDecisions(db: Kysely<Database>, reader: Reader, programmeId: number, part: Part) {
  return decisionsSeen(db, reader, programmeId)
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
    .orderBy("yearEndDecision.id", "desc")
    .limit(part.limit)
    .offset(part.offset)
    .execute();
}

/** How much was settled of a year that this reader sees. */
export async function countDecisions(db: Kysely<Database>, reader: Reader, programmeId: number): Promise<number> {
  const { n } = await decisionsSeen(db, reader, programmeId)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
}

function decisionsSeen(db: Kysely<Database>, reader: Reader, programmeId: number) {
  const settled = sql.ref<number>("year_end_decision.record_id");
  return db
    .selectFrom("yearEndDecision")
    .where("yearEndDecision.programmeId", "=", programmeId)
    .where((eb) => {
      const seen = {
        theme: eb.selectFrom("theme").select("theme.id").where("theme.id", "=", settled).where(readableThemes(reader)),
        item: eb
          .selectFrom("agendaItem")
          .select("agendaItem.id")
          .where("agendaItem.id", "=", settled)
          .where(readableItems(reader)),
        question: eb
          .selectFrom("question")
          .select("question.id")
          .where("question.id", "=", settled)
          .where(readableQuestions(reader)),
        follow_up: eb
          .selectFrom("followUp")
          .select("followUp.id")
          .where("followUp.id", "=", settled)
          .where(readableFollowUps(reader)),
      };
      return eb.or(
        UNFINISHED_KINDS.map((kind) => eb.and([eb("yearEndDecision.kind", "=", kind), eb.exists(seen[kind])])),
      );
    });
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
