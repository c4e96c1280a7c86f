import { mayRound } from "#app/domain/scoring/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeRoundBy, type RoundChanged, type RoundInput } from "./change-round-by.server.ts";

/** Ends the scoring: points stay as they are. Refuses by role, where it is closed, or a stale version. */
export function closeRound(db: Db, acting: Acting, input: RoundInput): RoundChanged {
  return changeRoundBy(db, acting, input, () => ({
    may: (round) => mayRound("close_round", round, acting.actor),
    to: { state: "closed", closedAt: acting.now },
    event: { action: "round_closed" },
  }));
}
