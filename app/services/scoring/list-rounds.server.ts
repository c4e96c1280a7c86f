import { yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayOpenRound, scoringOffers } from "#app/domain/scoring/may.ts";
import { ROUND_STATES } from "#app/domain/scoring/states.ts";
import type { Db } from "#db/open.server.ts";
import { pageRounds } from "#db/scoring/scoring-rounds.server.ts";

/** A page of the rounds of the actor's bodies, newest first, each with how much of it they have scored; and whether they may open one. */
export async function listRounds(db: Db, actor: Actor, asked: string | null = null) {
  const { rows, ...paged } = await pageRounds(db, actor, asked);
  const bodyId = actor.parts.find((part) => mayOpenRound(part.bodyId, actor).allowed)?.bodyId ?? 0;
  return {
    ...paged,
    rounds: rows.map((round) => ({
      reference: reference("scoring", round.id),
      title: round.title,
      bodyName: round.bodyName,
      year: yearLabel(round.startYear, round),
      criteriaName: round.criteriaName,
      state: round.state,
      stateWords: ROUND_STATES[round.state].words,
      themes: round.themes ?? 0,
      scored: round.scoredByReader ?? 0,
    })),
    offers: scoringOffers(bodyId, actor),
    mayOpen: mayOpenRound(bodyId, actor).allowed,
  };
}
