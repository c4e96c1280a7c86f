import { sql, type JoinBuilder, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** The theme's key lines of enquiry in force, in order. */
export function listLinesOfTheme(db: Kysely<Database>, themeId: number) {
  return linesOf(db, { themeId });
}

const linesOf = readyQuery((db: Kysely<Database>, { themeId }: { themeId: number }) =>
  db
    .selectFrom("lineOfEnquiry")
    .select(["id", "text", "position", "version"])
    .where("themeId", "=", themeId)
    .where("withdrawnAt", "is", null)
    .orderBy("position")
    .orderBy("id"),
);

/** The first questions of the theme, in short. */
export function listFirstQuestions(db: Kysely<Database>, themeId: number, most: number) {
  const first = db.selectFrom("question").select("id").where("themeId", "=", themeId).orderBy("id").limit(most);
  return db.selectFrom("question").select(["id", "text", "state"]).where("id", "in", first).orderBy("id").execute();
}

/**
 * A page of the theme's questions with who wrote, puts and answers them: line by line of those in force, then those of
 * none, each the oldest first.
 */
export function listQuestionsOfTheme(
  db: Kysely<Database>,
  themeId: number,
  { limit, offset }: { limit: number; offset: number },
) {
  const page = db
    .selectFrom("question")
    .leftJoin("lineOfEnquiry as line", lineInForce)
    .select("question.id")
    .where("question.themeId", "=", themeId)
    .orderBy(BY_LINE)
    .limit(limit)
    .offset(offset);
  return db
    .selectFrom("question")
    .leftJoin("lineOfEnquiry as line", lineInForce)
    .leftJoin("person as author", "author.id", "question.authorPersonId")
    .leftJoin("person as asker", "asker.id", "question.askerPersonId")
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .leftJoin("agendaItem", "agendaItem.id", "question.itemId")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .leftJoin("meeting as raised", "raised.id", "question.raisedAtMeetingId")
    .leftJoin("questionGroup as group", "group.id", "question.groupId")
    .select((eb) => [
      eb.fn.coalesce("raised.meetsOn", "meeting.meetsOn").as("meetsOn"),
      eb.fn.coalesce("raised.dateBasis", "meeting.dateBasis").as("dateBasis"),
    ])
    .select([
      "question.id",
      "question.text",
      "question.kind",
      "question.state",
      "question.groupId",
      "question.dueOn",
      "question.dueWords",
      "group.title as groupTitle",
      "question.lineOfEnquiryId",
      "question.authorWords",
      "question.askerWords",
      "question.addresseeWords",
      "author.name as authorName",
      "asker.name as askerName",
      "office.title as addresseeTitle",
    ])
    .where("question.id", "in", page)
    .orderBy(BY_LINE)
    .execute();
}

const BY_LINE = sql`line.id is null, line.position, line.id, question.id`;

function lineInForce(join: JoinBuilder<Database & { line: Database["lineOfEnquiry"] }, "question" | "line">) {
  return join
    .onRef("line.id", "=", "question.lineOfEnquiryId")
    .onRef("line.themeId", "=", "question.themeId")
    .on("line.withdrawnAt", "is", null);
}

/** How many lines in force, and questions in all and not withdrawn, the theme has. */
export async function countEnquiry(db: Kysely<Database>, themeId: number) {
  const row = await db
    .selectFrom("question")
    .select((eb) => [
      eb
        .selectFrom("lineOfEnquiry")
        .select(sql<number>`count(*)`.as("n"))
        .where("themeId", "=", themeId)
        .where("withdrawnAt", "is", null)
        .as("lines"),
      sql<number>`count(*)`.as("inAll"),
      sql<number>`count(*) filter (where state <> 'withdrawn')`.as("questions"),
    ])
    .where("themeId", "=", themeId)
    .executeTakeFirstOrThrow();
  return { ...row, lines: row.lines ?? 0 };
}

/** The texts of a draft's key questions, in order. */
export function listDraftQuestions(db: Kysely<Database>, themeId: number) {
  return db.selectFrom("question").select(["id", "text"]).where("themeId", "=", themeId).orderBy("id").execute();
}

/** Replaces a draft's key questions by these texts, all of one author. */
export async function replaceDraftQuestions(
  trx: Transaction<Database>,
  draft: { themeId: number; bodyId: number; authorPersonId: number },
  texts: readonly string[],
): Promise<void> {
  await trx.deleteFrom("question").where("themeId", "=", draft.themeId).execute();
  for (const text of texts) await insertQuestion(trx, { ...draft, text, kind: "oral", state: "proposed" });
}

/** Dates the questions of a theme that has just been sent, and says whose they are. */
export async function dateQuestions(
  trx: Transaction<Database>,
  themeId: number,
  proposed: Pick<Row<"question">, "authorPersonId" | "enteredByPersonId"> & { proposedOn: IsoDate },
): Promise<void> {
  await trx.updateTable("question").set(proposed).where("themeId", "=", themeId).execute();
}

/** Moves every line of enquiry and question of one theme to another; returns the ids of the questions. */
export async function moveEnquiry(
  trx: Transaction<Database>,
  fromThemeId: number,
  toThemeId: number,
): Promise<number[]> {
  const last = await trx
    .selectFrom("lineOfEnquiry")
    .select((eb) => eb.fn.max("position").as("position"))
    .where("themeId", "=", toThemeId)
    .executeTakeFirst();
  await trx
    .updateTable("lineOfEnquiry")
    .set((eb) => ({ themeId: toThemeId, position: eb("position", "+", last?.position ?? 0) }))
    .where("themeId", "=", fromThemeId)
    .execute();
  const moved = await trx
    .updateTable("question")
    .set({ themeId: toThemeId })
    .where("themeId", "=", fromThemeId)
    .returning("id")
    .execute();
  return moved.map((question) => question.id);
}
