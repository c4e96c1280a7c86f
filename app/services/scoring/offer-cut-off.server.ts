import { mayRound } from "#app/domain/scoring/may.ts";
import { cutOffSteps } from "#app/domain/scoring/places.ts";
import { mostOf } from "#app/domain/scoring/schemes.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { placedEntries } from "./placed-entries.server.ts";
import { headOfRound } from "./round-head.server.ts";

/**
 * What setting the cut-off needs: what each one would take in, in themes and
 * minutes. The steps are given to those who may set it; to others they would show
 * how the panel scored.
 */
export async function offerCutOff(db: Db, actor: Actor, roundId: number) {
  const read = await placedEntries(db, actor, roundId);
  if (!read) return undefined;
  const { round, entries } = read;
  const most = mostOf(await listCriteria(db, [round.criteriaSetId]));
  const verdict = mayRound("set_cut_off", round, actor);
  return {
    ...headOfRound(round),
    cutOff: round.cutOff,
    minutesAvailable: round.minutesAvailable,
    most,
    steps: verdict.allowed ? cutOffSteps(entries, most) : [],
    verdict,
  };
}
