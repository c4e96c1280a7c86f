import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { answerDueOn } from "#app/domain/question/due.ts";
import { maySendOn } from "#app/domain/question/may-answer.ts";
import { mayQuestion } from "#app/domain/question/may.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { questionToChange, type QuestionChanged, type QuestionInput } from "./change-question-by.server.ts";
import { writeQuestionChange, type ChangedQuestion } from "./write-question-change.server.ts";

export type SendInput = QuestionInput & { sentOn: IsoDate; dueOn?: IsoDate | null; dueWords?: string };

/**
 * Records that an agreed question was sent in writing. The answer is due so
 * many calendar days after the day it was sent as the body's own rule says; on
 * no day where it has no rule, unless the officer gives one. Refuses by role,
 * state, a stale version, or days that do not hold together.
 */
export function sendQuestion(db: Db, acting: Acting, input: SendInput): QuestionChanged {
  return runDeedFor(db, acting, (trx) => sendQuestionIn(trx, acting, input));
}

/** `sendQuestion` within a transaction that is open already. */
export async function sendQuestionIn(trx: Trx, acting: Acting, input: SendInput): Promise<ChangedQuestion> {
  const { sentOn, dueWords = "" } = input;
  const question = await questionToChange(trx, acting, input, (one) => mayQuestion("send_question", one, acting.actor));
  requireVerdict(maySendOn(sentOn, input.dueOn ?? null, acting.actor.today));
  const dueOn = answerDueOn(sentOn, question.writtenAnswerDays, input.dueOn ?? null);
  return writeQuestionChange(trx, acting, question, {
    state: QUESTION_DEEDS.send_question.to,
    fields: { sentOn, dueOn, dueWords },
    event: () => ({
      action: "question_sent",
      particulars: { to: dueOn ? dateText(dueOn) : dueWords || undefined },
    }),
  });
}
