import { filledIn, type EventAction, type RecordKind, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion, updateQuestion, type QuestionFields } from "#db/question/questions.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireQuestionParts, type QuestionParts } from "./insist-question-parts.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** What every change of a question is asked for: which, and the version its form was rendered from. */
export type QuestionInput = { questionId: number; version: number };

/** The question after a change, and the version it has now. */
export type ChangedQuestion = { reference: string; version: number };
export type QuestionChanged = Promise<Outcome<ChangedQuestion>>;

export type QuestionChange = {
  may: (question: QuestionRow) => Verdict;
  fields?: QuestionFields & QuestionParts;
  state?: QuestionState;
  reason?: string;
  /** The meeting whose timeline tells of it too. */
  meetingId?: number | null;
  event: (question: QuestionRow) => ToldEvent<EventAction, "reference">;
};

/**
 * The one way a question changes: loads it as the actor sees it, asks the rule,
 * refuses a form from an older version, writes the change and its event
 * together. A question the actor cannot see throws `NoSuchRecord`.
 */
export function changeQuestionBy(
  db: Db,
  acting: Acting,
  input: QuestionInput,
  change: QuestionChange,
): QuestionChanged {
  return runDeedFor(db, acting, (trx) => changeQuestionIn(trx, acting, input, change));
}

/** `changeQuestionBy` inside a deed that already runs: the whole deed is refused where this is. */
export async function changeQuestionIn(
  trx: Trx,
  acting: Acting,
  input: QuestionInput,
  change: QuestionChange,
): Promise<ChangedQuestion> {
  const question = await questionToChange(trx, acting, input, change.may);
  if (change.fields) await requireQuestionParts(trx, acting.actor, question, change.fields, question);
  return writeQuestionChange(trx, acting, question, change);
}

/**
 * The question as the actor sees it, once the rule allows the change and the
 * form is of today's version; refuses otherwise. A question the actor cannot
 * see throws `NoSuchRecord`.
 */
export async function questionToChange(
  trx: Trx,
  acting: Acting,
  input: QuestionInput,
  may: (question: QuestionRow) => Verdict,
): Promise<QuestionRow> {
  const question = requireRecord(await findQuestion(trx, acting.actor, input.questionId));
  const { id, version } = question;
  await requireCurrent(trx, { kind: "question", id, version }, input.version, may(question));
  return question;
}

/** Writes a change that has been allowed, and its event, in the open transaction. */
export async function writeQuestionChange(
  trx: Trx,
  acting: Acting,
  question: QuestionRow,
  change: Omit<QuestionChange, "may">,
): Promise<ChangedQuestion> {
  const { fields, state, reason } = change;
  await updateQuestion(trx, question.id, {
    fields,
    ...(state ? { state } : {}),
    ...(reason ? { reasonWords: reason } : {}),
  });
  const ref = reference("question", question.id);
  const version = question.version + 1;
  const event = filledIn(change.event(question), { reference: ref });
  await writeEvent(trx, acting, {
    ...event,
    subject: { kind: "question", id: question.id, version },
    about: shownOn(question, change),
    bodyId: question.bodyId,
    reason: reason ?? event.reason,
  });
  return { reference: ref, version };
}

/** The timelines that tell of it: its theme's, its item's, and the meeting's where it happened at one. */
function shownOn(
  question: QuestionRow,
  { fields, meetingId }: Pick<QuestionChange, "fields" | "meetingId">,
): { kind: RecordKind; id: number }[] {
  const itemId = fields?.itemId ?? question.itemId;
  return [
    ...(question.themeId ? [{ kind: "theme" as const, id: question.themeId }] : []),
    ...(itemId ? [{ kind: "item" as const, id: itemId }] : []),
    ...(meetingId ? [{ kind: "meeting" as const, id: meetingId }] : []),
  ];
}
