import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeFacts } from "#app/domain/theme/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

/** What the page of any deed of a theme needs: the theme as the actor sees it, its version and the rule's verdict. */
export async function offerThemeDeed(
  db: Db,
  actor: Actor,
  themeId: number,
  may: (theme: ThemeFacts, actor: Actor) => Verdict,
) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    bodyId: theme.bodyId,
    version: theme.version,
    state: theme.state,
    sensitiveSinceAt: theme.sensitiveSinceAt,
    sensitiveBecause: theme.sensitiveBecause,
    verdict: may(theme, actor),
  };
}
