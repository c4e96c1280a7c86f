import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Puts a proposed theme on the long list. Takes the theme's id and the version
 * the form was rendered from. Refuses by role, state or a stale version; a theme
 * the actor cannot see throws `NoSuchRecord`.
 */
export function considerTheme(db: Db, acting: Acting, input: ThemeInput): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "consider_theme",
    event: () => ({ action: "theme_put_on_long_list" }),
  });
}
