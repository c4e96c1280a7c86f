import type { Actor } from "#app/domain/actor.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { countEnquiry } from "#db/theme/theme-questions.server.ts";
import type { Db } from "#db/open.server.ts";
import { listMembers } from "#app/services/administration/list-members.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** What the forms that write a theme's words start from: its fields, how many lines of enquiry and questions it has, the members who may lead, the verdict. */
export async function offerThemeEdit(
  db: Db,
  actor: Actor,
  themeId: number,
  deed: "edit_theme" | "scope_theme" | "amend_theme",
) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    theme: { ...theme, verdict: mayTheme(deed, theme, actor) },
    enquiry: await countEnquiry(db, themeId),
    members: await listMembers(db, actor, theme.bodyId),
  };
}
