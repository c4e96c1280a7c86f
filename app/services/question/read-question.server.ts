import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { mayCorrectAnswer } from "#app/domain/question/may-answer.ts";
import { questionOffers } from "#app/domain/question/offers.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import type { QuestionRow } from "./write-question-change.server.ts";
import { listFollowUpsOf } from "#app/services/follow-up/list-follow-ups-of.server.ts";
import { readPassages } from "#app/services/minutes/read-passages.server.ts";
import { readAnswers } from "#app/services/follow-up/read-answers.server.ts";

/** A question of the reader's working record: its facts, its history, what they may do. Undefined where they do not see it. */
export async function readQuestion(db: Db, reader: Actor, id: number) {
  const question = await findQuestion(db, reader, id);
  if (!question) return undefined;
  const ref = reference("question", question.id);
  return {
    ...question,
    reference: ref,
    meetsOn: question.meetsOn as string | null,
    proposedOn: question.proposedOn as string | null,
    today: reader.today,
    answers: (await readAnswers(db, [id])).get(id) ?? [],
    correctAt: mayCorrectAnswer(question, "asked for on the form", reader).allowed
      ? `/questions/${ref}/${QUESTION_DEEDS.correct_answer.path}`
      : null,
    author: question.authorName ?? question.authorWords,
    enteredBy: question.enteredByName,
    asker: question.askerName ?? question.askerWords,
    addressee: question.addresseeTitle ?? question.addresseeWords,
    theme: question.themeId
      ? { reference: reference("theme", question.themeId), title: question.themeTitle ?? "" }
      : null,
    item: question.itemId ? { reference: reference("item", question.itemId), title: question.itemTitle ?? "" } : null,
    meeting: meetingOf(question),
    follows: question.supplementaryToId ? reference("question", question.supplementaryToId) : null,
    followUps: await listFollowUpsOf(db, reader, { questionId: id }),
    passages: await readPassages(db, reader, { question: [id] }),
    entries: await readEvents(db, reader, { kind: "question", id: id }),
    offers: questionOffers(question, reader),
  };
}

/** Where it was asked unplanned, else where it is planned or was put, by its own item or its theme's next. */
function meetingOf(row: QuestionRow) {
  const id = row.raisedAtMeetingId ?? row.meetingId ?? row.plannedMeetingId;
  const meetsOn: string | null = row.raisedOn ?? row.meetsOn ?? row.plannedOn;
  const dateBasis = row.raisedBasis ?? row.dateBasis ?? row.plannedBasis;
  return id && meetsOn ? { reference: reference("meeting", id), meetsOn, dateBasis } : null;
}
