import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listFollowUpsOf } from "#app/services/follow-up/list-follow-ups-of.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** A theme's follow-ups, the open ones apart. Undefined where the actor does not see the theme. */
export async function readThemeFollowUps(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const followUps = await listFollowUpsOf(db, actor, { themeId });
  return {
    theme,
    open: followUps.filter(({ state }) => isOpenFollowUp(state)),
    closed: followUps.filter(({ state }) => !isOpenFollowUp(state)),
    offers: [
      {
        href: `/themes/${theme.reference}/follow-ups/new`,
        words: "Add a follow-up",
        verdict: mayCreateFollowUp(theme.bodyId, actor),
      },
    ],
  };
}
