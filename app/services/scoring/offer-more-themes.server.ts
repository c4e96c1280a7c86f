import { mayAddFrom } from "#app/domain/scoring/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { pageThemesToScore } from "#db/scoring/scoring-entries.server.ts";
import { offerRoundDeed } from "./offer-round-deed.server.ts";
import { themeChoices } from "./offer-round-opening.server.ts";

/** What adding themes to a round needs: a page of the body's themes that wait and are not in it. Refused where there are none. */
export async function offerMoreThemes(db: Db, actor: Actor, roundId: number, asked: string | null = null) {
  const round = await offerRoundDeed(db, actor, roundId, "add_themes_to_round");
  if (!round) return undefined;
  const { rows, ...paged } = await pageThemesToScore(db, actor, { bodyId: round.bodyId, roundId: round.id }, asked);
  return { ...round, paged, themes: themeChoices(rows), verdict: allOf(round.verdict, mayAddFrom(paged.total)) };
}
