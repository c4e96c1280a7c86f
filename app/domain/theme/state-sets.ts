import type { ThemeState } from "./states.ts";

/** Themes that the chair has approved and that nobody has closed: they are given meetings, and follow their items. */
export const CHOSEN_THEMES = [
  "approved",
  "scheduled",
  "deferred",
  "considered",
  "follow_up",
  "carried_forward",
] as const satisfies ThemeState[];

/** Whether the chair has approved the theme and nobody has closed it. */
export function isChosenTheme(state: ThemeState): boolean {
  return (CHOSEN_THEMES as readonly ThemeState[]).includes(state);
}
