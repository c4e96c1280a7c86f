import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsOfTheme, listMentions, listMovesOfTheme } from "#db/theme/theme-meetings.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** A theme's agenda items, every move of them, and where the theme was said. */
export async function readThemeMeetings(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const [items, moves, mentions] = await Promise.all([
    listItemsOfTheme(db, themeId),
    listMovesOfTheme(db, themeId),
    listMentions(db, actor, themeId),
  ]);
  return {
    theme,
    items,
    mentions,
    moves: moves.map((move) => ({ ...move, itemReference: reference("item", move.itemId) })),
  };
}
