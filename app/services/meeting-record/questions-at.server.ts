import { officeText } from "#app/domain/office-name.ts";
import { ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { answersOpenTo } from "#app/domain/question/may-answer.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { listAnswers } from "#db/question/answers.server.ts";

type Question = Awaited<ReturnType<typeof listAgendaQuestions>>[number];
type Answer = Awaited<ReturnType<typeof listAnswers>>[number];

/** Of these questions, those of the item that were answered at its meeting or may still be, each with those answers. */
export function questionsAt(item: ItemRow, questions: readonly Question[], answers: readonly Answer[], actor: Actor) {
  return questions
    .filter((question) => isAsked(question, item))
    .map((question) => questionOf(question, item, answers, actor))
    .filter((question) => question.results.length + question.answers.length > 0);
}

/** Put at this item, or planned for its theme without saying where. */
function isAsked(question: Question, item: ItemRow): boolean {
  if (question.itemId !== null) return question.itemId === item.id;
  return question.themeId !== null && question.themeId === item.themeId;
}

function questionOf(question: Question, item: ItemRow, all: readonly Answer[], actor: Actor) {
  const facts = { ...question, bodyId: item.bodyId, themeState: item.themeState };
  const open = answersOpenTo(facts, actor).find(({ kind }) => kind === "minuted")?.results ?? [];
  const { addresseeTitle, addresseeOrganisation } = question;
  const office = addresseeTitle ? officeText({ title: addresseeTitle, organisation: addresseeOrganisation ?? "" }) : "";
  return {
    id: question.id,
    reference: reference("question", question.id),
    text: question.text,
    version: question.version,
    asker: question.askerName ?? question.askerWords,
    addressee: office || question.addresseeWords,
    onTheDay: question.raisedAtMeetingId !== null && question.raisedAtMeetingId === item.meetingId,
    results: open.map((result) => ({ value: result, words: ANSWER_RESULTS[result].words })),
    answers: all
      .filter((answer) => answer.questionId === question.id && answer.meetingId === item.meetingId)
      .map(({ id, kind, result, text, answeredByTitle, answeredByWords }) => ({
        id,
        kind,
        words: ANSWER_RESULTS[result].words,
        text,
        by: answeredByTitle ?? answeredByWords,
      })),
  };
}
