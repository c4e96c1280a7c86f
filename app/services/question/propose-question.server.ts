import { enteredFor } from "#app/domain/on-behalf.ts";
import { mayProposeQuestion } from "#app/domain/question/may.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { insertQuestion } from "#db/question/questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireOnBehalf } from "#app/services/on-behalf.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireQuestionParts } from "./require-question-parts.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type ProposedQuestion = {
  themeId: number;
  text: string;
  kind: QuestionKind;
  addresseeOfficeId: number | null;
  addresseeWords: string;
  askerPersonId: number | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
  /** Whose it is, where an officer enters it for a member; their own where nobody is named. */
  forPersonId?: number | null;
};

export type QuestionProposed = { id: number; reference: string; theme: string };

/**
 * Proposes a question on an open theme, in the actor's name or, by an officer, a
 * member's; who will put it is somebody else's or nobody's yet. Refuses by role,
 * the theme's state, who is no member today, or what is not there; a theme the actor cannot see throws `NoSuchRecord`.
 */
export function proposeQuestion(db: Db, acting: Acting, input: ProposedQuestion): Promise<Outcome<QuestionProposed>> {
  return runDeedFor(db, acting, (trx) => proposeQuestionIn(trx, acting, input));
}

/** `proposeQuestion` inside a deed that already runs: the whole deed is refused where this is. */
export async function proposeQuestionIn(
  trx: Trx,
  acting: Acting,
  { themeId, forPersonId = null, ...question }: ProposedQuestion,
): Promise<QuestionProposed> {
  const theme = requireRecord(await findTheme(trx, acting.actor, themeId));
  requireVerdict(mayProposeQuestion(theme, acting.actor));
  await requireQuestionParts(trx, acting.actor, { bodyId: theme.bodyId, themeId }, question);
  const whose = await requireOnBehalf(trx, acting, theme.bodyId, forPersonId);

  const id = await insertQuestion(trx, {
    ...question,
    themeId,
    bodyId: theme.bodyId,
    authorPersonId: whose.personId,
    enteredByPersonId: whose.enteredByPersonId,
    state: "proposed",
    proposedOn: acting.actor.today,
  });
  const ref = reference("question", id);
  await writeEvent(trx, acting, {
    action: "question_proposed",
    subject: { kind: "question", id, version: 1 },
    about: [{ kind: "theme", id: themeId }],
    bodyId: theme.bodyId,
    particulars: { reference: ref, title: question.text, ...enteredFor(whose.enteredByPersonId) },
  });
  return { id, reference: ref, theme: reference("theme", themeId) };
}
