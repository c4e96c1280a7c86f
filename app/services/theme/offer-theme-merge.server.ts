import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { findSimilarThemes } from "./find-similar-themes.server.ts";
import { offerThemeMove } from "./offer-theme-move.server.ts";

/** What the page that merges a theme needs: the verdict, and the themes that look alike. */
export async function offerThemeMerge(db: Db, actor: Actor, themeId: number) {
  const theme = await offerThemeMove(db, actor, themeId, "merge_theme");
  const words = await findTheme(db, actor, themeId);
  if (!theme || !words) return undefined;
  return { theme, similar: await findSimilarThemes(db, actor, words, themeId) };
}
