import { mayMinutes } from "#app/domain/minutes/may.ts";
import { findMinutes, updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { emptied, minutesTitle } from "./kept-minutes.server.ts";

/** Discards minutes of which nothing was saved: neither their text nor what was found in it is kept. Refuses by role, state and a stale version. */
export function discardMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId } = minutes;
    const verdict = mayMinutes("discard_minutes", minutes, acting.actor);
    await requireCurrent(trx, { kind: "minutes", id, version }, input.version, verdict);
    await updateMinutes(trx, id, emptied(minutes));
    await writeEvent(trx, acting, {
      action: "minutes_discarded",
      subject: { kind: "minutes", id, version: version + 1 },
      bodyId,
      particulars: { title: minutesTitle(minutes) },
    });
    return { id };
  });
}
