import { mayByRole } from "#app/domain/permissions.ts";
import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { THEME_DEEDS } from "./deeds.ts";
import { isOpenTheme } from "./state-sets.ts";
import { THEME_STATES, type ThemeState } from "./states.ts";

/** A theme that needs more lines of enquiry than this is several themes. */
export const MOST_LINES = 12;

/** Whether the actor may add, change, order or remove the theme's lines of enquiry: an officer, while it is open. */
export function mayWriteLines(theme: { bodyId: number; state: ThemeState }, actor: Reader): Verdict {
  return allOf(
    mayByRole(THEME_DEEDS.write_line_of_enquiry, actor, theme.bodyId),
    isOpenTheme(theme.state)
      ? allowed
      : refused(
          "state",
          `You cannot change its lines of enquiry now: this theme is “${THEME_STATES[theme.state].words}”.`,
        ),
  );
}

/** Whether a theme that has so many lines takes another. */
export function mayAddLine(count: number): Verdict {
  if (count < MOST_LINES) return allowed;
  return refused("state", `A theme has at most ${MOST_LINES} lines of enquiry: remove one first.`);
}
