import type { Db } from "#db/open.server.ts";
import type { Acting } from "./act.server.ts";
import { mayLeaveNothingPlanned } from "./leave-nothing-planned.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Closes a theme that has nothing left to do, with a closing note. Refuses by
 * role, state, a stale version, for want of a note, or while an agenda item is
 * still planned for it.
 */
export function closeTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "close_theme",
    event: "theme_closed",
    reason: input.words,
    keeps: { reasonCode: null, reasonWords: input.words },
    mayToo: mayLeaveNothingPlanned,
  });
}
