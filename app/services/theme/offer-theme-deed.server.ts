import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeDeed } from "#app/domain/theme/deeds.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

/** What the page of any deed of a theme needs: the theme as the actor sees it, its version and the rule's verdict. */
export async function offerThemeDeed(db: Db, actor: Actor, themeId: number, deed: ThemeDeed) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    whyItMatters: theme.whyItMatters,
    bodyId: theme.bodyId,
    version: theme.version,
    state: theme.state,
    sensitiveSinceAt: theme.sensitiveSinceAt,
    sensitiveBecause: theme.sensitiveBecause,
    verdict: mayTheme(deed, theme, actor),
  };
}
