import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { RECOMMENDATIONS, type Recommendation } from "#app/domain/theme/recommendation.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { mayBeReady } from "./check-readiness.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Sends a theme to the chair with the officer's advice. To recommend taking it
 * forward the theme must be ready; to recommend against, it need not be. Refuses
 * by role, state, a stale version, or naming what is missing.
 */
export function recommendTheme(
  db: Db,
  acting: Acting,
  input: ThemeInput & { recommendation: Recommendation; words: string },
): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "recommend_theme",
    event: () => ({ action: "theme_recommended", particulars: { to: RECOMMENDATIONS[input.recommendation].done } }),
    reason: input.words,
    fields: { recommendation: input.recommendation, recommendationWords: input.words },
    mayToo: async (trx, theme) => (input.recommendation === "take_forward" ? mayBeReady(trx, theme) : allowed),
  });
}

/** What the page that recommends a theme needs: the verdict on sending it, and whether it is ready to be taken forward. */
export async function offerThemeRecommendation(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: mayTheme("recommend_theme", theme, actor),
    ready: await mayBeReady(db, theme),
  };
}
