import { mayHavePut } from "#app/domain/question/choices.ts";
import { mayBePutAt } from "#app/domain/question/may-answer.ts";
import { mayQuestion } from "#app/domain/question/may.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { questionToChange, type QuestionChanged, type QuestionInput } from "./change-question-by.server.ts";
import { writeQuestionChange, type ChangedQuestion } from "./write-question-change.server.ts";
import { findWherePut } from "./find-where-put.server.ts";

/** Where and by whom it was put; what is left out stays as it was planned. */
export type PutInput = QuestionInput & {
  itemId?: number | null;
  meetingId?: number | null;
  askerPersonId?: number | null;
  askerWords?: string;
};

/**
 * Records that an agreed question was put at a meeting: at the item given, at
 * the meeting given, or where it was planned. Refuses by role, state, a stale
 * version, a meeting to come or cancelled, an asker who was no member that day.
 */
export function putQuestion(db: Db, acting: Acting, input: PutInput): QuestionChanged {
  return runDeedFor(db, acting, (trx) => putQuestionIn(trx, acting, input));
}

/** `putQuestion` within a transaction that is open already. */
export async function putQuestionIn(trx: Trx, acting: Acting, input: PutInput): Promise<ChangedQuestion> {
  const { actor } = acting;
  const question = await questionToChange(trx, acting, input, (one) => mayQuestion("put_question", one, actor));
  const place = await findWherePut(trx, actor, question, input);
  requireVerdict(mayBePutAt(place, actor));
  if (place) await requireAsker(trx, question, input.askerPersonId, place.meetsOn);

  return writeQuestionChange(trx, acting, question, {
    state: QUESTION_DEEDS.put_question.to,
    fields: {
      ...place?.writes,
      ...(input.askerPersonId ? { askerPersonId: input.askerPersonId, askerWords: "" } : {}),
      ...(input.askerWords && !input.askerPersonId ? { askerPersonId: null, askerWords: input.askerWords } : {}),
    },
    meetingId: place?.meetingId,
    event: () => ({ action: "question_put" }),
  });
}

/** Goes on where whoever put it was a member of the body on the day; whom it was planned for may stay. */
async function requireAsker(
  trx: Trx,
  question: { bodyId: number; askerPersonId: number | null },
  askerPersonId: number | null | undefined,
  on: string,
): Promise<void> {
  if (!askerPersonId || askerPersonId === question.askerPersonId) return;
  requireVerdict(mayHavePut(askerPersonId, await listMembersOn(trx, question.bodyId, on)));
}
