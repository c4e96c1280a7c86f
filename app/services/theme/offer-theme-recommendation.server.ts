import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayMoveTheme } from "#app/domain/theme/may.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { mayBeReady } from "./check-readiness.server.ts";

/** What the page that recommends a theme needs: the verdict on sending it, and whether it is ready to be taken forward. */
export async function offerThemeRecommendation(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: mayMoveTheme("recommend_theme", theme, actor),
    ready: await mayBeReady(db, theme),
  };
}
