import type { Actor } from "#app/domain/reader.ts";
import { reference } from "#app/domain/references.ts";
import { mayMoveTheme } from "#app/domain/theme/may.ts";
import type { ThemeDeed } from "#app/domain/theme/workflow.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/themes.server.ts";

/** What a page that offers one move needs: the theme as the actor sees it, its version and the verdict. */
export async function offerThemeMove(db: Db, actor: Actor, themeId: number, deed: ThemeDeed) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    bodyId: theme.bodyId,
    version: theme.version,
    state: theme.state,
    verdict: mayMoveTheme(deed, theme, actor),
  };
}
