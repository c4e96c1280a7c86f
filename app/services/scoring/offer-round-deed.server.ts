import type { Actor } from "#app/domain/actor.ts";
import type { RoundDeed } from "#app/domain/scoring/deeds.ts";
import { mayRound } from "#app/domain/scoring/may.ts";
import type { Db } from "#db/open.server.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** What the page of any deed of a round needs: the round as the actor sees it, and the rule's verdict. */
export async function offerRoundDeed(db: Db, actor: Actor, roundId: number, deed: RoundDeed) {
  const round = await findRound(db, actor, roundId);
  return round && { ...headOfRound(round), verdict: mayRound(deed, round, actor) };
}
