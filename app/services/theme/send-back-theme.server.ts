import { decidedAs } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * The chair sends the theme back to the scrutiny officer, saying what is still
 * wanted; it is on the long list again. Refuses by role, state, a stale version
 * or for want of words.
 */
export function sendBackTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "send_back_theme",
    event: (theme) => ({ action: "theme_sent_back", particulars: decidedAs(acting.actor, theme.bodyId) }),
    reason: input.words,
    keeps: { reasonCode: null, reasonWords: input.words },
  });
}
