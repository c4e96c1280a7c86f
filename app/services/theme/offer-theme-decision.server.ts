import type { Actor } from "#app/domain/actor.ts";
import { mayDecideTheme, mayTheme } from "#app/domain/theme/may.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import type { Db } from "#db/open.server.ts";
import { readThemePlaces } from "./theme-places.server.ts";
import { whatHangsOnTheme } from "./what-hangs-on-themes.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** What the chair's page on one theme needs: the case for it, the advice, which answers the chair may give, and what a theme not taken forward takes along. */
export async function offerThemeDecision(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: theme.reference,
    title: theme.title,
    version: theme.version,
    stateWords: THEME_STATES[theme.state].words,
    whyItMatters: theme.whyItMatters,
    desiredOutcome: theme.desiredOutcome,
    proposer: theme.proposerName ?? theme.proposerWords,
    lead: theme.leadName,
    recommendation: theme.recommendation,
    recommendationWords: theme.recommendationWords,
    verdict: mayDecideTheme(theme, actor),
    approving: mayTheme("approve_theme", theme, actor),
    place: (await readThemePlaces(db, actor, [themeId])).get(themeId) ?? null,
    takenAlong: takenAlongAtEnd(await whatHangsOnTheme(db, actor, themeId)),
  };
}
