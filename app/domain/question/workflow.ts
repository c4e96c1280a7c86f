import type { Transition } from "#app/domain/workflow.ts";
import type { QuestionState } from "./states.ts";

export const QUESTION_TRANSITIONS = {
  agree_question: { from: ["proposed"], to: "agreed", reason: "none" },
  withdraw_question: { from: ["proposed", "agreed"], to: "withdrawn", reason: "required" },
} as const satisfies Record<string, Transition<QuestionState>>;

export type QuestionDeed = keyof typeof QUESTION_TRANSITIONS;
