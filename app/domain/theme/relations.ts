import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { isOpenTheme } from "./state-sets.ts";
import { THEME_STATES, type RelationKind, type ThemeState } from "./states.ts";

export type Mergeable = {
  id: number;
  bodyId: number;
  state: ThemeState;
  sensitiveSinceAt: string | null;
};

/** Said where a theme was named that there is not, or that is not to be seen. */
const NO_SUCH_THEME = refused("input", "There is no theme with that reference that you can see.");

/**
 * Whether one theme may be merged into the other: another theme of the same body,
 * itself open, and no less and no more sensitive, since questions and supporters
 * go across and each timeline names the other.
 */
export function mayMergeInto(theme: Mergeable, other: Mergeable | undefined): Verdict {
  if (!other) return NO_SUCH_THEME;
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

/** Whether one theme may be linked to the other: to another theme that the actor can see. */
export function mayLinkTo(theme: { id: number }, otherId: number, other: object | undefined): Verdict {
  if (theme.id === otherId) return refused("input", "A theme cannot be linked to itself.");
  return other ? allowed : NO_SUCH_THEME;
}

/** Whether the link is one that there was not yet. */
export function hasNewLink(isNew: boolean): Verdict {
  return isNew ? allowed : refused("state", "The two are already linked in that way.");
}

/** Whether a link may be removed: one left by merging is what happened. */
export function mayUnlink(kind: RelationKind): Verdict {
  if (kind !== "merged_into") return allowed;
  return refused("state", "One was merged into the other: that stays on the record.");
}
