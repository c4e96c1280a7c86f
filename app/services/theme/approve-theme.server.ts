import { decidedAs } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * The chair takes the theme on to the programme; words may be given. A
 * vice-chair's approval is recorded as on behalf of the chair. Refuses by role
 * (its proposer included), state or a stale version.
 */
export function approveTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "approve_theme",
    event: (theme) => ({ action: "theme_approved", particulars: decidedAs(acting.actor, theme.bodyId) }),
    reason: input.words,
  });
}
