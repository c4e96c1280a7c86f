import type { Actor } from "#app/domain/actor.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** A theme and everything that happened to it, newest first. */
export async function readThemeHistory(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  return { theme, entries: await readEvents(db, actor, { kind: "theme", id: themeId }) };
}
