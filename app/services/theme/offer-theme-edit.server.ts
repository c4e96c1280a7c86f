import type { Actor } from "#app/domain/actor.ts";
import { mayEditTheme, mayMoveTheme } from "#app/domain/theme/may.ts";
import type { Db } from "#db/open.server.ts";
import { listMembers } from "#app/services/administration/list-members.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** What the forms that write a theme's words start from: its fields, the members who may lead, the verdict. */
export async function offerThemeEdit(db: Db, actor: Actor, themeId: number, deed: "edit" | "scope_theme") {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    theme: {
      ...theme,
      verdict: deed === "edit" ? mayEditTheme(theme, actor) : mayMoveTheme(deed, theme, actor),
    },
    members: await listMembers(db, actor, theme.bodyId),
  };
}
