import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { mayEnd } from "./close-theme.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMove, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Its proposer or the officer withdraws a theme, saying why. Refuses by role,
 * state, a stale version, for want of words, or while an agenda item is still
 * planned for it.
 */
export function withdrawTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, withdrawal(input.words));
}

/** `withdrawTheme` as a move, for a deed that already runs. */
export function withdrawal(words: string): ThemeMove {
  return {
    deed: "withdraw_theme",
    event: () => ({ action: "theme_withdrawn" }),
    reason: words,
    keeps: { reasonCode: "withdrawn", reasonWords: words },
    mayToo: mayEnd,
  };
}
