import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS } from "#app/domain/permissions.ts";
import type { ThemeState } from "./states.ts";

/** What a chair does with a theme that was recommended: the rows stand in `THEME_DEEDS` where its life has them. */
export const CHAIR_DEEDS = {
  approve_theme: {
    words: "approve a theme",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "approved",
    reason: "optional",
    // The three answers of the chair share one page, which is named here.
    label: "Decide",
    path: "decision",
    event: "theme_approved",
  },
  refuse_theme: {
    words: "decide not to take a theme forward",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "not_taken_forward",
    reason: "required",
    event: "theme_not_taken_forward",
  },
  send_back_theme: {
    words: "send a theme back to the scrutiny officer",
    roles: CHAIRS,
    from: ["with_chair"],
    to: "under_consideration",
    reason: "required",
    event: "theme_sent_back",
  },
  undo_theme_decision: {
    words: "undo their decision on a theme",
    roles: CHAIRS,
    from: ["approved", "scheduled", "not_taken_forward", "under_consideration"],
    to: "with_chair",
    reason: "none",
    event: "theme_decision_undone",
  },
} as const satisfies DeedTable<ThemeState>;
