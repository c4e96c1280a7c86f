import { dateText } from "#app/domain/calendar.ts";
import { answersOpenTo, mayAnswerQuestion } from "#app/domain/question/may-answer.ts";
import { mayQuestion } from "#app/domain/question/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsToPutAt, listMeetingsToPutAt } from "#db/question/question-places.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import type { QuestionRow } from "./write-question-change.server.ts";
import { listMembers } from "#app/services/administration/list-members.server.ts";
import { listQuestionChoices } from "./list-question-choices.server.ts";

/** What the page that records a question as put needs: the verdict, where it may have been, and who may have put it. */
export async function offerPutting(db: Db, actor: Actor, questionId: number) {
  const question = await findQuestion(db, actor, questionId);
  if (!question) return undefined;
  return {
    ...deedOf(question, mayQuestion("put_question", question, actor)),
    askerPersonId: question.askerPersonId,
    places: await placesToPut(db, actor, question),
    members: await listMembers(db, actor, question.bodyId),
  };
}

/** What the page that sends a question in writing needs; `writtenAnswerDays` is the body's rule, null where it has none. */
export async function offerSending(db: Db, actor: Actor, questionId: number) {
  const question = await findQuestion(db, actor, questionId);
  if (!question) return undefined;
  return {
    ...deedOf(question, mayQuestion("send_question", question, actor)),
    addressee: question.addresseeTitle ?? question.addresseeWords,
    writtenAnswerDays: question.writtenAnswerDays,
    today: actor.today,
  };
}

/** What the page that records an answer needs: the kinds and results open to the question now, and who may have answered. */
export async function offerAnswer(db: Db, actor: Actor, questionId: number) {
  const question = await findQuestion(db, actor, questionId);
  if (!question) return undefined;
  const { offices } = await listQuestionChoices(db, actor, { ...question, questionId });
  return {
    ...deedOf(question, mayAnswerQuestion(question, actor)),
    open: answersOpenTo(question, actor),
    writtenAnswerDays: question.writtenAnswerDays,
    addresseeOfficeId: question.addresseeOfficeId,
    places: await placesToPut(db, actor, question),
    offices,
  };
}

export function deedOf(question: QuestionRow, verdict: Verdict) {
  const { id, text, version } = question;
  return { reference: reference("question", id), text, version, verdict };
}

async function placesToPut(db: Db, actor: Actor, question: QuestionRow) {
  const [items, meetings] = await Promise.all([
    listItemsToPutAt(db, actor, question, actor.today),
    listMeetingsToPutAt(db, question.bodyId, actor.today),
  ]);
  const choices = [
    ...items.map(({ id, title, meetsOn }) => ({
      value: reference("item", id),
      words: `${named(title, reference("item", id))}, ${dateText(meetsOn)}`,
    })),
    ...meetings.map(({ id, meetsOn }) => ({
      value: reference("meeting", id),
      words: `The meeting of ${dateText(meetsOn)}, under no item`,
    })),
  ];
  const planned = items.find(({ id }) => id === question.itemId);
  return { choices, given: planned ? reference("item", planned.id) : "" };
}
