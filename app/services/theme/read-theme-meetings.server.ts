import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import {
  countMeetingsOfTheme,
  listItemsOfTheme,
  listMentions,
  listMovesOfTheme,
} from "#db/theme/theme-meetings.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** The parts of the page, each with pages of its own. */
type Part = "items" | "moves" | "said";

/** A theme's agenda items, every move of them, and where the theme was said: of each the page that is asked for. */
export async function readThemeMeetings(
  db: Db,
  actor: Actor,
  themeId: number,
  pageAsked: (part: Part) => string | null = () => null,
) {
  const theme = await readTheme(db, actor, themeId);
  return theme && { theme, ...(await readMeetingsOf(db, actor, themeId, pageAsked)) };
}

async function readMeetingsOf(db: Db, actor: Actor, themeId: number, pageAsked: (part: Part) => string | null) {
  const counts = await countMeetingsOfTheme(db, actor, themeId);
  const pages = {
    items: placeOfPage(counts.items, pageAsked("items")),
    moves: placeOfPage(counts.moves, pageAsked("moves")),
    said: placeOfPage(counts.mentions, pageAsked("said")),
  };
  const moves = await listMovesOfTheme(db, themeId, pages.moves);
  return {
    pages,
    items: await listItemsOfTheme(db, themeId, pages.items),
    mentions: await listMentions(db, actor, themeId, pages.said),
    moves: moves.map((move) => ({ ...move, itemReference: reference("item", move.itemId) })),
  };
}
