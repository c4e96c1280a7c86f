import { mayByRole } from "#app/domain/permissions.ts";
import { rolesIn, type Reader } from "#app/domain/actor.ts";
import { isOpenTheme, THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { QUESTION_STATES, type QuestionState } from "./states.ts";
import { QUESTION_RIGHTS, QUESTION_TRANSITIONS, type QuestionDeed } from "./workflow.ts";

/** What the rules need to know of a question. `themeState` is null where it belongs to no theme. */
export type QuestionFacts = {
  bodyId: number;
  state: QuestionState;
  authorPersonId: number | null;
  themeState: ThemeState | null;
};

const DEED_WORDS = {
  agree_question: "agree it",
  send_question: "send it",
  put_question: "record it as put",
  answer_question: "record its answer",
  answer_question_partly: "record its answer",
  leave_question_unanswered: "record it as not answered",
  add_to_answer: "add to its answer",
  add_to_corrected_answer: "add to its answer",
  take_question_away: "record it as taken away",
  hold_question: "record a holding answer",
  correct_answer: "correct its answer",
  withdraw_question: "withdraw it",
} as const satisfies Record<QuestionDeed, string>;

/** Whether the actor may propose a question on the theme: anyone with a part in the body, while the theme is open. */
export function mayProposeQuestion(theme: { bodyId: number; state: ThemeState }, actor: Reader): Verdict {
  return allOf(
    mayByRole("propose_question", actor, theme.bodyId),
    isOpenTheme(theme.state)
      ? allowed
      : refused(
          "state",
          `You cannot add a question now: this theme is “${THEME_STATES[theme.state].words}”, and takes no more questions.`,
        ),
  );
}

/** Whether the actor may agree or withdraw the question: role, then whose it is, then where it stands. */
export function mayMoveQuestion(deed: QuestionDeed, question: QuestionFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(QUESTION_RIGHTS[deed], actor, question.bodyId),
    deed === "withdraw_question" ? ownOrOfficer(question, actor, "withdraw") : allowed,
    notInDraft(question),
    mayInState(QUESTION_TRANSITIONS[deed], question.state, {
      noun: "question",
      deed: DEED_WORDS[deed],
      states: QUESTION_STATES,
    }),
  );
}

/** Whether the actor may change the words: its author while it is proposed, an officer until it is put. */
export function mayEditQuestion(question: QuestionFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole("edit_question", actor, question.bodyId),
    ownOrOfficer(question, actor, "edit"),
    notInDraft(question),
    editableState(question, actor),
  );
}

/** Whether the actor may group questions of a theme, or take them out of their groups. */
export function mayGroupQuestions(theme: { bodyId: number }, actor: Reader): Verdict {
  return mayByRole("group_questions", actor, theme.bodyId);
}

function ownOrOfficer(question: QuestionFacts, actor: Reader, verb: "edit" | "withdraw"): Verdict {
  const own = actor !== null && question.authorPersonId === actor.personId;
  if (own || isOfficer(question, actor)) return allowed;
  return refused("role", `Only its author or the scrutiny officer can ${verb} this question.`);
}

function notInDraft(question: QuestionFacts): Verdict {
  if (question.themeState !== "draft") return allowed;
  return refused("state", "Its theme is still a draft: change its questions there, and send it first.");
}

function editableState(question: QuestionFacts, actor: Reader): Verdict {
  if (question.state === "proposed") return allowed;
  if (question.state === "agreed" && isOfficer(question, actor)) return allowed;
  if (question.state === "agreed")
    return refused("state", "This question is agreed: ask the scrutiny officer to change it.");
  return refused("state", `You cannot edit it now: this question is “${QUESTION_STATES[question.state].words}”.`);
}

function isOfficer(question: QuestionFacts, actor: Reader): boolean {
  return rolesIn(actor, question.bodyId).includes("officer");
}
