import { followUpLine } from "#app/domain/follow-up/line.ts";
import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { countFollowUpsOfTheme, listFollowUpsOfTheme } from "#db/follow-up/follow-ups-of.server.ts";
import type { Db } from "#db/open.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** The parts of the page, each with pages of its own. */
type Part = "open" | "closed";

/**
 * A theme's follow-ups, the open ones apart: of each the page that is asked for. Undefined where the actor does not see
 * the theme.
 */
export async function readThemeFollowUps(
  db: Db,
  actor: Actor,
  themeId: number,
  pageAsked: (part: Part) => string | null = () => null,
) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const counts = await countFollowUpsOfTheme(db, actor, themeId);
  const pages = {
    open: placeOfPage(counts.open, pageAsked("open")),
    closed: placeOfPage(counts.closed, pageAsked("closed")),
  };
  const read = async (which: Part) =>
    counts[which] === 0 ? [] : listFollowUpsOfTheme(db, actor, { themeId, which, ...pages[which] });
  return {
    theme,
    pages,
    open: (await read("open")).map((row) => followUpLine(row, actor.today)),
    closed: (await read("closed")).map((row) => followUpLine(row, actor.today)),
    offers: [
      {
        href: `/themes/${theme.reference}/follow-ups/new`,
        words: "Add a follow-up",
        verdict: mayCreateFollowUp(theme.bodyId, actor),
      },
    ],
  };
}
