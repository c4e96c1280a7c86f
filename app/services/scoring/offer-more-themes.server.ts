import { mayAddFrom } from "#app/domain/scoring/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { listThemesToScore } from "#db/scoring/scoring-entries.server.ts";
import { offerRoundDeed } from "./offer-round-deed.server.ts";
import { themeChoices } from "./offer-round-opening.server.ts";

/** What adding themes to a round needs: the body's themes that wait and are not in it. Refused where there are none. */
export async function offerMoreThemes(db: Db, actor: Actor, roundId: number) {
  const round = await offerRoundDeed(db, actor, roundId, "add_themes_to_round");
  if (!round) return undefined;
  const themes = themeChoices(await listThemesToScore(db, actor, { bodyId: round.bodyId, roundId: round.id }));
  return { ...round, themes, verdict: allOf(round.verdict, mayAddFrom(themes.length)) };
}
