import { sql, type Kysely } from "kysely";
import { AGREED_OR_PUT } from "#app/domain/question/state-sets.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { readableItems, readableQuestions } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The questions agreed for or put at a meeting that the reader sees, in the
 * order of its agenda: asked there unplanned, put at one of its items, or
 * answered there. At most 300.
 */
export function listQuestionsPutAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return inPlace(questionsPutAt(db, reader, meetingId))
    .limit(300)
    .execute();
}

/** A page of those of them that stand in one of these states: those of its own items first. */
export function pageQuestionsPutAt(
  db: Kysely<Database>,
  reader: Reader,
  meetingId: number,
  states: readonly QuestionState[],
  asked: string | null,
) {
  const all = questionsPutAt(db, reader, meetingId).where("question.state", "in", states);
  return readPage(inPlace(all.orderBy(sql`agenda_item.meeting_id is distinct from ${meetingId}`)), asked);
}

function questionsPutAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return db
    .selectFrom("question")
    .leftJoin("agendaItem", (join) =>
      join.onRef("agendaItem.id", "=", "question.itemId").on((eb) => readableItems(reader)(eb as never)),
    )
    .leftJoin("questionGroup as group", "group.id", "question.groupId")
    .leftJoin("person as asker", "asker.id", "question.askerPersonId")
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .select([
      "question.id",
      "question.text",
      "question.kind",
      "question.state",
      "question.groupId",
      "question.raisedAtMeetingId",
      "question.dueOn",
      "question.dueWords",
      "question.askerWords",
      "question.addresseeWords",
      "group.title as groupTitle",
      "asker.name as askerName",
      "office.title as addresseeTitle",
      "agendaItem.id as itemId",
      "agendaItem.meetingId as itemMeetingId",
      "agendaItem.title as itemTitle",
      "agendaItem.numberWords",
      "agendaItem.position",
    ])
    .where(readableQuestions(reader))
    .where("question.state", "in", AGREED_OR_PUT)
    .where((eb) =>
      eb.or([
        eb("question.raisedAtMeetingId", "=", meetingId),
        eb.and([
          eb("question.raisedAtMeetingId", "is", null),
          eb(
            "question.itemId",
            "in",
            eb.selectFrom("agendaItem as on").select("on.id").where("on.meetingId", "=", meetingId),
          ),
        ]),
        eb(
          "question.id",
          "in",
          eb.selectFrom("answer").select("answer.questionId").where("answer.meetingId", "=", meetingId),
        ),
      ]),
    );
}

function inPlace(questions: ReturnType<typeof questionsPutAt>) {
  return questions.orderBy("agendaItem.position").orderBy("agendaItem.id").orderBy("question.id");
}
