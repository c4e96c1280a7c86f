import { checkedOf, countText } from "#app/domain/minutes/decided.ts";
import type { Decisions } from "#app/domain/minutes/kept.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import { findMinutes, updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { keptReading, minutesTitle, withDecisions } from "./kept-minutes.server.ts";

/**
 * Keeps what was ticked and changed so far, and records nothing. Refuses by role, state and a stale version: what
 * somebody else decided in the meantime is never written over.
 */
export function checkMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; decisions: Decisions },
): Promise<Outcome<{ id: number; words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId } = minutes;
    const verdict = mayMinutes("check_minutes", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    const decisions = withDecisions(minutes, input.decisions);
    const ticked = checkedOf(keptReading(minutes).proposals, decisions).filter((one) => one.ticked);
    const words = countText(ticked);
    await updateMinutes(trx, id, { decisions: JSON.stringify(decisions) });
    await writeEvent(trx, acting, {
      action: "minutes_checked",
      subject: { kind: "minutes", id, version: version + 1 },
      bodyId,
      particulars: { title: minutesTitle(minutes), to: `${words} ticked` },
    });
    return { id, words };
  });
}
