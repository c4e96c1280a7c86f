import { addDays } from "#app/domain/calendar.ts";
import { mayEndDelegation } from "#app/domain/programme/may.ts";
import { endDelegationOn, findDelegation } from "#db/programme/delegations.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Ends a delegation at once: its last day becomes yesterday, and the next change
 * to an approved programme waits for the chair. Refuses anyone but the chair or
 * vice-chair, one that has ended, and a stale version.
 */
export function endDelegation(
  db: Db,
  acting: Acting,
  input: { delegationId: number; version: number; reason?: string },
): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const delegation = requireRecord(await findDelegation(trx, acting.actor, input.delegationId));
    const { id, bodyId, version } = delegation;
    const verdict = mayEndDelegation(delegation, acting.actor);
    await requireCurrent(trx, { kind: "delegation", id, version }, input.version, verdict);

    await endDelegationOn(trx, id, addDays(acting.actor.today, -1));
    await writeEvent(trx, acting, {
      action: "delegation_ended",
      subject: { kind: "delegation", id, version: version + 1 },
      about: [{ kind: "body", id: bodyId }],
      bodyId,
      reason: input.reason ?? null,
      particulars: { title: delegation.words },
    });
    return null;
  });
}
