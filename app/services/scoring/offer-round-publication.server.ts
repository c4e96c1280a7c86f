import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { roundView } from "#app/domain/public-record/round.ts";
import type { Actor } from "#app/domain/actor.ts";
import { mayRound } from "#app/domain/scoring/may.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedRound } from "#db/public-record/published-rounds.server.ts";
import { planRound } from "./plan-round.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** What the page that publishes a round needs: the verdict, and the list that readers would see. */
export async function offerRoundPublication(db: Db, actor: Actor, roundId: number) {
  const planned = await planRound(db, actor, roundId);
  if (!planned) return undefined;
  const { round, entry, around } = planned;
  const published = await findPublishedRound(db, roundId);
  const publishedOn = published?.publishedOn ?? null;
  const body = { slug: round.bodySlug, name: round.bodyName };
  return {
    ...headOfRound(round),
    verdict: mayRound("publish_round", round, actor),
    publishedOn,
    shown: roundView(entry, { body, publishedOn }, new PublishedEntries(around)),
  };
}
