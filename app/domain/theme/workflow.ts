import type { Transition } from "#app/domain/workflow.ts";
import type { ThemeState } from "./states.ts";

const BEFORE_DECISION = ["proposed", "under_consideration", "scoped"] as const;

/**
 * What moves a theme, from where, to where, and whether it must say why. A draft
 * is not withdrawn but deleted: it has been nobody's business but its author's.
 */
export const THEME_TRANSITIONS = {
  send_theme: { from: ["draft"], to: "proposed", reason: "none" },
  consider_theme: { from: ["proposed"], to: "under_consideration", reason: "none" },
  scope_theme: { from: ["under_consideration"], to: "scoped", reason: "none" },
  recommend_theme: { from: ["under_consideration", "scoped"], to: "with_chair", reason: "required" },
  approve_theme: { from: ["with_chair"], to: "approved", reason: "optional" },
  refuse_theme: { from: ["with_chair"], to: "not_taken_forward", reason: "required" },
  send_back_theme: { from: ["with_chair"], to: "under_consideration", reason: "required" },
  merge_theme: { from: BEFORE_DECISION, to: "not_taken_forward", reason: "required" },
  withdraw_theme: {
    from: [...BEFORE_DECISION, "with_chair", "approved", "deferred"],
    to: "not_taken_forward",
    reason: "required",
  },
  close_theme: { from: ["considered", "follow_up", "carried_forward"], to: "closed", reason: "required" },
  reopen_theme: { from: ["not_taken_forward", "closed"], to: "under_consideration", reason: "required" },
} as const satisfies Record<string, Transition<ThemeState>>;

export type ThemeDeed = keyof typeof THEME_TRANSITIONS;
