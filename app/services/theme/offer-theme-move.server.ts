import type { Actor } from "#app/domain/actor.ts";
import { mayMoveTheme } from "#app/domain/theme/may.ts";
import type { ThemeDeed } from "#app/domain/theme/workflow.ts";
import type { Db } from "#db/open.server.ts";
import { offerThemeDeed } from "./offer-theme-deed.server.ts";

/** What a page that offers one move needs: the theme as the actor sees it, its version and the verdict. */
export function offerThemeMove(db: Db, actor: Actor, themeId: number, deed: ThemeDeed) {
  return offerThemeDeed(db, actor, themeId, (theme) => mayMoveTheme(deed, theme, actor));
}
