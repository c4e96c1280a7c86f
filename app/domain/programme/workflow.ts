import type { Transition } from "#app/domain/workflow.ts";
import type { ProgrammeState, VariationState } from "#app/domain/programme-states.ts";

export const PROGRAMME_TRANSITIONS = {
  submit_programme: { from: ["draft"], to: "submitted", reason: "none" },
  recall_programme: { from: ["submitted"], to: "draft", reason: "none" },
  approve_programme: { from: ["submitted"], to: "approved", reason: "optional" },
  send_back_programme: { from: ["submitted"], to: "draft", reason: "required" },
  publish_programme: { from: ["approved", "published"], to: "published", reason: "none" },
} as const satisfies Record<string, Transition<ProgrammeState>>;

export type ProgrammeDeed = keyof typeof PROGRAMME_TRANSITIONS;

export const VARIATION_TRANSITIONS = {
  approve_variation: { from: ["awaiting_chair"], to: "approved", reason: "optional" },
  refuse_variation: { from: ["awaiting_chair"], to: "refused", reason: "required" },
  withdraw_variation: { from: ["awaiting_chair"], to: "withdrawn", reason: "none" },
} as const satisfies Record<string, Transition<VariationState>>;

export type VariationDeed = keyof typeof VARIATION_TRANSITIONS;
