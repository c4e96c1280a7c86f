import {
  mayArrangeRound,
  mayCloseRound,
  mayPublishRound,
  mayScore,
  maySetCutOff,
  type RoundFacts,
} from "#app/domain/scoring/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** What the page of any deed of a round needs: the round as the actor sees it, and the rule's verdict. */
export async function offerRoundDeed(
  db: Db,
  actor: Actor,
  roundId: number,
  may: (round: RoundFacts, actor: Actor) => Verdict,
) {
  const round = await findRound(db, actor, roundId);
  return round && { ...headOfRound(round), verdict: may(round, actor) };
}

/** What may be done with a round, each with its page and verdict. */
export function offersOfRound(round: RoundFacts & { id: number }, actor: Actor) {
  const home = `/scoring/${reference("scoring", round.id)}`;
  return [
    { href: `${home}/scores`, words: "Give your scores", verdict: mayScore(round, actor) },
    { href: `${home}/cut-off`, words: "Set the cut-off", verdict: maySetCutOff(round, actor) },
    { href: `${home}/themes`, words: "Add themes", verdict: mayArrangeRound(round, actor) },
    { href: `${home}/minutes`, words: "Change the minutes", verdict: mayArrangeRound(round, actor) },
    { href: `${home}/closing`, words: "Close the scoring", verdict: mayCloseRound(round, actor) },
    {
      href: `${home}/publication`,
      words: "Publish what was chosen",
      verdict: mayPublishRound(round, actor),
    },
  ];
}
