import type { Actor } from "#app/domain/reader.ts";
import { reference } from "#app/domain/references.ts";
import { mayRemoveSupport, maySupportTheme } from "#app/domain/theme/may.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/themes.server.ts";

/** What the pages that give and take back support need. */
export async function offerSupport(db: Db, actor: Actor, themeId: number, deed: "support" | "remove") {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: deed === "support" ? maySupportTheme(theme, actor) : mayRemoveSupport(theme, actor),
  };
}
