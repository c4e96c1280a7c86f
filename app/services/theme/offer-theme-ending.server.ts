import type { Actor } from "#app/domain/actor.ts";
import type { ThemeDeed } from "#app/domain/theme/deeds.ts";
import { takenAlongAtEnd, takenAlongByMerging } from "#app/domain/question/taken-along.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { mayEnd } from "./close-theme.server.ts";
import { offerThemeDeed } from "./offer-theme-deed.server.ts";
import { whatHangsOnTheme } from "./what-hangs-on-themes.server.ts";

/**
 * What the page of a deed needs that ends a theme or merges it into another: the
 * verdict, an item still planned included, and every record that goes along or is
 * left behind, in a line.
 */
export async function offerThemeEnding(
  db: Db,
  actor: Actor,
  themeId: number,
  deed: ThemeDeed & ("close_theme" | "withdraw_theme" | "merge_theme"),
) {
  const theme = await offerThemeDeed(db, actor, themeId, deed);
  if (!theme) return undefined;
  const verdict = allOf(theme.verdict, await mayEnd(db, { id: themeId }));
  const told = deed === "merge_theme" ? takenAlongByMerging : takenAlongAtEnd;
  return { ...theme, verdict, takenAlong: verdict.allowed ? told(await whatHangsOnTheme(db, actor, themeId)) : [] };
}
