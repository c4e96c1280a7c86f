import { mayByRole } from "#app/domain/permissions.ts";
import { rolesIn, type Reader } from "#app/domain/actor.ts";
import { isOpenTheme } from "#app/domain/theme/state-sets.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { QUESTION_DEEDS, type DeedOnQuestion } from "./deeds.ts";
import { QUESTION_STATES, type QuestionState } from "./states.ts";

/** What the rules need to know of a question. `themeState` is null where it belongs to no theme. */
export type QuestionFacts = {
  bodyId: number;
  state: QuestionState;
  authorPersonId: number | null;
  themeState: ThemeState | null;
};

/** Whether the actor may propose a question on the theme: anyone with a role in the body, while the theme is open. */
export function mayProposeQuestion(theme: { bodyId: number; state: ThemeState }, actor: Reader): Verdict {
  return allOf(
    mayByRole(QUESTION_DEEDS.propose_question, actor, theme.bodyId),
    isOpenTheme(theme.state)
      ? allowed
      : refused(
          "state",
          `You cannot add a question now: this theme is “${THEME_STATES[theme.state].words}”, and takes no more questions.`,
        ),
  );
}

/** Whether the actor may do this deed: role, then whose question it is, then where it stands. */
export function mayQuestion(deed: DeedOnQuestion, question: QuestionFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(QUESTION_DEEDS[deed], actor, question.bodyId),
    deed === "edit_question" || deed === "withdraw_question" ? ownOrOfficer(question, actor, deed) : allowed,
    notInDraft(question),
    deed === "edit_question" ? editableState(question, actor) : allowed,
    mayInState(QUESTION_DEEDS[deed], question.state, { noun: "question", states: QUESTION_STATES }),
  );
}

/** Whether the actor may group the questions of a theme, or take them out of their groups: there must be some. */
export function mayGroupQuestions(theme: { bodyId: number }, questions: number, actor: Reader): Verdict {
  return allOf(
    mayByRole(QUESTION_DEEDS.group_questions, actor, theme.bodyId),
    questions > 0 ? allowed : refused("state", "There are no questions to group yet."),
  );
}

/** Whether what was chosen to be grouped, by number, are questions of the theme, one at least. */
export function mayChooseToGroup(chosen: readonly number[], ofTheme: readonly { id: number }[]): Verdict {
  if (chosen.length === 0) return refused("input", "Choose at least one question.");
  if (chosen.every((id) => ofTheme.some((question) => question.id === id))) return allowed;
  return refused("input", "Choose from the questions of this theme.");
}

/** Whether the group chosen for them is there, among those of the theme. */
export function mayChooseGroup(group: object | undefined): Verdict {
  return group ? allowed : refused("input", "Choose a group of this theme.");
}

function ownOrOfficer(question: QuestionFacts, actor: Reader, deed: DeedOnQuestion): Verdict {
  const own = actor !== null && question.authorPersonId === actor.personId;
  if (own || isOfficer(question, actor)) return allowed;
  return refused(
    "role",
    `Only its author or the scrutiny officer can ${deed === "edit_question" ? "edit" : "withdraw"} this question.`,
  );
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
