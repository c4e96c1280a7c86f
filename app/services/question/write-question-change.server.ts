import { filledIn, type EventAction, type RecordKind, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import { updateQuestion, type findQuestion, type QuestionFields } from "#db/question/questions.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import type { QuestionParts } from "#app/domain/question/choices.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** The question after a change, and the version it has now. */
export type ChangedQuestion = { reference: string; version: number };

export type QuestionChange = {
  may: (question: QuestionRow) => Verdict;
  fields?: QuestionFields & QuestionParts;
  state?: QuestionState;
  /** Why; null where the reason that it had goes. */
  reason?: string | null;
  /** The meeting whose timeline tells of it too. */
  meetingId?: number | null;
  event: (question: QuestionRow) => ToldEvent<EventAction, "reference">;
};

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
    ...(reason || reason === null ? { reasonWords: reason } : {}),
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
