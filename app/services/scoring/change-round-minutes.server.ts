import { mayRound } from "#app/domain/scoring/may.ts";
import type { Db } from "#db/open.server.ts";
import { listEntries, updateEntry } from "#db/scoring/scoring-entries.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeRoundBy, type RoundChanged, type RoundInput } from "./change-round-by.server.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findRound } from "#db/scoring/scoring-rounds.server.ts";
import { headOfRound } from "./round-head.server.ts";

/**
 * Changes the minutes that themes of an open round need, and the minutes the year
 * has for them. Refuses by role, state or a stale version; an entry that is not
 * in the round is left alone.
 */
export function changeRoundMinutes(
  db: Db,
  acting: Acting,
  input: RoundInput & { minutesAvailable: number; needed: readonly { entryId: number; minutes: number }[] },
): RoundChanged {
  return changeRoundBy(db, acting, input, (trx) => ({
    may: (round) => mayRound("change_round_time", round, acting.actor),
    to: { minutesAvailable: input.minutesAvailable },
    also: async (_, round) => {
      const entries = await listEntries(trx, acting.actor, round.id);
      for (const { entryId, minutes } of input.needed) {
        const entry = entries.find((one) => one.id === entryId && one.minutesNeeded !== minutes);
        if (entry) await updateEntry(trx, entry.id, { minutesNeeded: minutes });
      }
    },
    event: { action: "round_minutes_changed" },
  }));
}

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
