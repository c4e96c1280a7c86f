import type { PlannerEvent, RecordKind } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion, updateQuestion, type QuestionFields } from "#db/questions.server.ts";
import { actAs, insistCurrent, type Acting, type Outcome } from "./act.server.ts";
import { insistFound } from "./found.server.ts";
import { insistQuestionParts, type QuestionParts } from "./insist-question-parts.server.ts";
import { record } from "./record.server.ts";

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** What every change of a question is asked for: which, and the version its form was rendered from. */
export type QuestionInput = { questionId: number; version: number };

export type QuestionChanged = Promise<Outcome<{ reference: string }>>;

type Change = {
  may: (question: QuestionRow) => Verdict;
  fields?: QuestionFields & QuestionParts;
  state?: QuestionState;
  reason?: string;
  event: (question: QuestionRow) => Pick<PlannerEvent, "action" | "particulars">;
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
  change: Change,
): QuestionChanged {
  return actAs(db, acting, async (trx) => {
    const question = insistFound(await findQuestion(trx, acting.actor, input.questionId));
    const subject = { kind: "question", id: question.id, version: question.version } as const;
    await insistCurrent(trx, subject, input.version, change.may(question));
    if (change.fields) await insistQuestionParts(trx, acting.actor, question, change.fields, question);

    const { fields, state, reason } = change;
    await updateQuestion(trx, question.id, {
      fields,
      ...(state ? { state } : {}),
      ...(reason ? { reasonWords: reason } : {}),
    });
    const { action, particulars } = change.event(question);
    await record(trx, acting, {
      action,
      subject: { ...subject, version: question.version + 1 },
      about: shownOn(question, change.fields),
      bodyId: question.bodyId,
      reason,
      particulars: { reference: reference("question", question.id), ...particulars },
    });
    return { reference: reference("question", question.id) };
  });
}

/** The timelines that tell of it: its theme's and its item's. */
function shownOn(question: QuestionRow, to: QuestionParts | undefined): { kind: RecordKind; id: number }[] {
  const itemId = to?.itemId ?? question.itemId;
  return [
    ...(question.themeId ? [{ kind: "theme" as const, id: question.themeId }] : []),
    ...(itemId ? [{ kind: "item" as const, id: itemId }] : []),
  ];
}
