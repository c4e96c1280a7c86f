import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Opens a closed theme, or one not taken forward, on the long list again, saying
 * why. Refuses by role, state, a stale version or for want of words.
 */
export function reopenTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "reopen_theme",
    event: () => ({ action: "theme_reopened" }),
    reason: input.words,
  });
}
