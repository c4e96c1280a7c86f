import { isCutOff, mayRound } from "#app/domain/scoring/may.ts";
import { mostOf } from "#app/domain/scoring/schemes.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeRoundBy, type RoundChanged, type RoundInput } from "./change-round-by.server.ts";
import { cutOffSteps } from "#app/domain/scoring/places.ts";
import type { Actor } from "#app/domain/actor.ts";
import { placedEntries } from "./placed-entries.server.ts";
import { headOfRound } from "./round-head.server.ts";

/**
 * Sets the points at or above which a theme is in. Takes points, from 0 to the
 * most the criteria give. Refuses anyone but the chair or vice-chair, points that
 * no theme could have, or a stale version.
 */
export function setCutOff(
  db: Db,
  acting: Acting,
  input: RoundInput & { cutOff: number; reasonWords: string },
): RoundChanged {
  return changeRoundBy(db, acting, input, (trx) => ({
    may: async (round) =>
      allOf(
        mayRound("set_cut_off", round, acting.actor),
        isCutOff(input.cutOff, mostOf(await listCriteria(trx, [round.criteriaSetId]))),
      ),
    to: { cutOff: input.cutOff },
    event: {
      action: "round_cut_off_set",
      reason: input.reasonWords || null,
      particulars: { to: String(input.cutOff) },
    },
  }));
}

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
