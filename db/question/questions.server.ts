import type { ExpressionBuilder, Kysely, Nullable, Transaction } from "kysely";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Reader } from "#app/domain/actor.ts";
import { PLANNED_MEETING } from "./question-places.server.ts";
import { readableItems, readableQuestions } from "#db/readable.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyChange, readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { nextNumber } from "#db/next-number.server.ts";
import type { Database, New } from "#db/schema.ts";

/** The question, where this reader's working record holds it; its item only where they see that too. */
export async function findQuestion(db: Kysely<Database>, reader: Reader, id: number) {
  const [question] = await ofNumber(db, reader, { id });
  return question;
}

const ofNumber = readyForReader((db: Kysely<Database>, reader: Reader, { id }: { id: number }) =>
  readQuestions(db, reader)
    .leftJoin("lineOfEnquiry as line", "line.id", "question.lineOfEnquiryId")
    .leftJoin("questionGroup as group", "group.id", "question.groupId")
    .select([
      "line.text as lineText",
      "agendaItem.title as itemTitle",
      "group.title as groupTitle",
      "body.writtenAnswerDays",
    ])
    .where("question.id", "=", id)
    .where(readableQuestions(reader)),
);

/** Those of these questions that the reader's working record holds, newest first, as a list shows them, in one query. */
export function listReadableQuestions(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return ofNumbers(db, reader, { ids });
}

const ofNumbers = readyForReader((db, reader, { ids }: { ids: readonly number[] }) =>
  readQuestions(db, reader)
    .where((eb) => inNumbers(eb.ref("question.id"), ids))
    .where(readableQuestions(reader))
    .where(notInDraft)
    .orderBy("question.id", "desc"),
);

/** Writes a new question; returns its id. */
export async function insertQuestion(trx: Transaction<Database>, question: New<"question">): Promise<number> {
  const { id } = await trx
    .insertInto("question")
    .values({ ...question, id: nextNumber("question") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The columns of a question that a form may write. */
export type QuestionFields = Partial<
  Pick<
    New<"question">,
    | "text"
    | "kind"
    | "addresseeOfficeId"
    | "addresseeWords"
    | "askerPersonId"
    | "askerWords"
    | "lineOfEnquiryId"
    | "itemId"
    | "supplementaryToId"
    | "groupId"
    | "raisedAtMeetingId"
    | "sentOn"
    | "dueOn"
    | "dueWords"
  >
>;

/** Writes fields of a question, and its state and reason where given, and raises its version by one. */
export async function updateQuestion(
  trx: Transaction<Database>,
  id: number,
  to: { fields?: QuestionFields; state?: QuestionState; reasonWords?: string | null },
): Promise<void> {
  const { fields, ...moved } = to;
  await change(trx, id, { ...fields, ...moved });
}

const change = readyChange<QuestionFields & { state?: QuestionState; reasonWords?: string | null }>("question");

/** The questions of a theme that a supplementary may follow: those not withdrawn, by id. */
export function listQuestionsToFollow(db: Kysely<Database>, themeId: number) {
  return toFollow(db, { themeId });
}

const toFollow = readyQuery((db: Kysely<Database>, { themeId }: { themeId: number }) =>
  db
    .selectFrom("question")
    .select(["id", "text"])
    .where("themeId", "=", themeId)
    .where("state", "<>", "withdrawn")
    .orderBy("id")
    .limit(200),
);

/** A theme's items that a question may be put at: those not withdrawn, with the day of their meeting. */
export function listItemsOfQuestionTheme(db: Kysely<Database>, themeId: number) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.id", "agendaItem.title", "meeting.meetsOn", "meeting.dateBasis"])
    .where("agendaItem.themeId", "=", themeId)
    .where("agendaItem.state", "<>", "withdrawn")
    .orderBy("meeting.meetsOn")
    .orderBy("agendaItem.id")
    .limit(100)
    .execute();
}

/** The offices a question may be addressed to, by title. */
export function listAddressees(db: Kysely<Database>) {
  return db.selectFrom("office").select(["id", "title", "organisation"]).orderBy("title").limit(500).execute();
}

/** What is read outside its theme: a draft's questions are read with the draft. */
export function notInDraft(eb: ExpressionBuilder<Database & { theme: Nullable<Database["theme"]> }, "theme">) {
  return eb.or([eb("theme.id", "is", null), eb("theme.state", "<>", "draft")]);
}

/** Questions with the names of what they belong to. Callers narrow it to what the reader may see. */
export function readQuestions(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("question")
    .innerJoin("body", "body.id", "question.bodyId")
    .leftJoin("theme", "theme.id", "question.themeId")
    .leftJoin("agendaItem", (join) =>
      join.onRef("agendaItem.id", "=", "question.itemId").on((eb) => readableItems(reader)(eb as never)),
    )
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .leftJoin("meeting as planned", (join) => join.on("planned.id", "=", PLANNED_MEETING))
    .leftJoin("meeting as raised", "raised.id", "question.raisedAtMeetingId")
    .leftJoin("person as author", "author.id", "question.authorPersonId")
    .leftJoin("person as enterer", "enterer.id", "question.enteredByPersonId")
    .leftJoin("person as asker", "asker.id", "question.askerPersonId")
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .select([
      "question.id",
      "question.bodyId",
      "question.themeId",
      "question.lineOfEnquiryId",
      "question.supplementaryToId",
      "question.text",
      "question.kind",
      "question.authorPersonId",
      "question.authorWords",
      "question.askerPersonId",
      "question.askerWords",
      "question.addresseeOfficeId",
      "question.addresseeWords",
      "question.state",
      "question.reasonWords",
      "question.sourceWords",
      "question.sourceLabel",
      "question.proposedOn",
      "question.groupId",
      "question.raisedAtMeetingId",
      "question.sentOn",
      "question.dueOn",
      "question.dueWords",
      "question.version",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "theme.title as themeTitle",
      "theme.state as themeState",
      "agendaItem.id as itemId",
      "meeting.id as meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "raised.meetsOn as raisedOn",
      "raised.dateBasis as raisedBasis",
      "planned.id as plannedMeetingId",
      "planned.meetsOn as plannedOn",
      "planned.dateBasis as plannedBasis",
      "author.name as authorName",
      "enterer.name as enteredByName",
      "asker.name as askerName",
      "office.title as addresseeTitle",
    ]);
}
