import type { ThemeState } from "#app/domain/theme/states.ts";

/**
 * The theme's state when so many of its follow-ups are open: one that was
 * considered is followed while any is, and no longer once the last is closed.
 * Whether its work is over is then for an officer to say: nothing closes it.
 */
export function themeStateWithFollowUps(current: ThemeState, open: number): ThemeState {
  if (current === "considered" && open > 0) return "follow_up";
  if (current === "follow_up" && open === 0) return "considered";
  return current;
}
