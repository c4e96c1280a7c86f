import { mayRound } from "#app/domain/scoring/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listEntries } from "#db/scoring/scoring-entries.server.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** What changing the minutes of a round needs: those available, and those each theme needs. */
export async function offerRoundMinutes(db: Db, actor: Actor, roundId: number) {
  const round = await findRound(db, actor, roundId);
  if (!round) return undefined;
  const entries = await listEntries(db, actor, round.id);
  return {
    ...headOfRound(round),
    minutesAvailable: round.minutesAvailable,
    entries: entries
      .filter((entry) => entry.seen === 1)
      .map(({ id, themeId, title, minutesNeeded }) => ({ id, themeId, title, minutesNeeded })),
    verdict: mayRound("change_round_time", round, actor),
  };
}
