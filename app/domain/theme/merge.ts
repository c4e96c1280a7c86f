import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { isOpenTheme, THEME_STATES, type ThemeState } from "./states.ts";

export type Mergeable = {
  id: number;
  bodyId: number;
  state: ThemeState;
  sensitiveSinceAt: string | null;
};

/**
 * Whether one theme may be merged into the other: another theme of the same body,
 * itself open, and no less and no more sensitive, since questions and supporters
 * go across and each timeline names the other.
 */
export function mayMergeInto(theme: Mergeable, other: Mergeable): Verdict {
  if (theme.id === other.id) return refused("input", "A theme cannot be merged into itself.");
  if (theme.bodyId !== other.bodyId) {
    return refused("input", "Themes of different bodies are not merged: link them as related instead.");
  }
  if (!isOpenTheme(other.state)) {
    return refused(
      "input",
      `The other theme is “${THEME_STATES[other.state].words}”: choose one that is open, or reopen it first.`,
    );
  }
  if ((theme.sensitiveSinceAt === null) !== (other.sensitiveSinceAt === null)) {
    return refused("input", "One of the two is marked as sensitive: mark both, or neither, before merging.");
  }
  return allowed;
}
