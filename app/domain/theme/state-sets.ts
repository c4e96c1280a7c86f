import type { ThemeState } from "./states.ts";

/** With the officers: sent, and not yet before the chair. */
export const BEFORE_CHAIR = ["proposed", "under_consideration", "scoped"] as const satisfies readonly ThemeState[];

/** Nobody has decided yet whether the theme is taken up. */
export const UNDECIDED_THEMES = [...BEFORE_CHAIR, "with_chair"] as const satisfies readonly ThemeState[];

/** A theme that the chair has approved, and that nobody has closed: it may be given a slot, and its items move it. */
export const CHOSEN_THEMES = [
  "approved",
  "scheduled",
  "deferred",
  "considered",
  "follow_up",
  "carried_forward",
] as const satisfies readonly ThemeState[];

/** Sent and not ended: members may add questions to the theme, and support it. */
export const OPEN_THEMES = [...UNDECIDED_THEMES, ...CHOSEN_THEMES] as const satisfies readonly ThemeState[];

/** Decided against, or nothing is left to do. */
export const ENDED_THEMES = ["not_taken_forward", "closed"] as const satisfies readonly ThemeState[];

/** Chosen and not on a meeting: with no item, it waits to be given a day; others were only spoken of, or are followed. */
export const WAITS_FOR_DAY = ["approved", "deferred", "carried_forward"] as const satisfies readonly ThemeState[];

/** Whether members may still add questions to, and support, a theme in this state. */
export function isOpenTheme(state: ThemeState): boolean {
  return (OPEN_THEMES as readonly ThemeState[]).includes(state);
}

/** Whether nobody has decided yet on the theme. */
export function isUndecidedTheme(state: ThemeState): boolean {
  return (UNDECIDED_THEMES as readonly ThemeState[]).includes(state);
}

/** Whether the theme is chosen: approved, and not ended. */
export function isChosenTheme(state: ThemeState): boolean {
  return (CHOSEN_THEMES as readonly ThemeState[]).includes(state);
}

/** Whether the theme has ended. */
export function isEndedTheme(state: ThemeState): boolean {
  return (ENDED_THEMES as readonly ThemeState[]).includes(state);
}

/** Whether a chosen theme with no item still waits to be given a day. */
export function isWaitingForDay(state: ThemeState): boolean {
  return (WAITS_FOR_DAY as readonly ThemeState[]).includes(state);
}
