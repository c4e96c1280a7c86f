import { mayArrangeRound } from "#app/domain/scoring/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { listThemesToScore } from "#db/scoring/scoring-entries.server.ts";
import { offerRoundDeed } from "./offer-round-deed.server.ts";
import { themeChoices } from "./offer-round-opening.server.ts";

/** What adding themes to a round needs: the body's themes that wait and are not in it. Refused where there are none. */
export async function offerMoreThemes(db: Db, actor: Actor, roundId: number) {
  const round = await offerRoundDeed(db, actor, roundId, mayArrangeRound);
  if (!round) return undefined;
  const themes = themeChoices(await listThemesToScore(db, actor, { bodyId: round.bodyId, roundId: round.id }));
  const any = themes.length > 0 ? allowed : refused("state", "No other themes of this body are waiting.");
  return { ...round, themes, verdict: allOf(round.verdict, any) };
}
