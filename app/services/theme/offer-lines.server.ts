import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayWriteLines } from "#app/domain/theme/lines.ts";
import type { Db } from "#db/open.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

/** What the pages of a theme's lines of enquiry need: the theme, its lines in force, the verdict. */
export async function offerLines(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: mayWriteLines(theme, actor),
    lines: await listLinesOfTheme(db, themeId),
  };
}

/** The same for the pages of one line; undefined where the theme has no such line. */
export async function offerLine(db: Db, actor: Actor, themeId: number, lineId: number) {
  const offer = await offerLines(db, actor, themeId);
  const line = offer?.lines.find(({ id }) => id === lineId);
  return offer && line ? { ...offer, line } : undefined;
}
