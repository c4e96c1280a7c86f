import type { IsoDate } from "#app/domain/calendar.ts";
import { mayRecordDelegation } from "#app/domain/programme/may.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { insertDelegation } from "#db/programme/delegations.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Records that the chair lets officers vary the body's programme between
 * meetings, from a day and until a day (none: until it is ended). Refuses
 * anyone but the chair or vice-chair.
 */
export function recordDelegation(
  db: Db,
  acting: Acting,
  input: { bodyId: number; words: string; fromOn: IsoDate; untilOn: IsoDate | null },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(await findOpenBody(trx, acting.actor, input.bodyId));
    requireVerdict(mayRecordDelegation(body.id, acting.actor));

    const id = await insertDelegation(trx, {
      ...input,
      grantedByPersonId: acting.actor.personId,
      grantedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "delegation_recorded",
      subject: { kind: "delegation", id, version: 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      particulars: { title: input.words },
    });
    return { id };
  });
}
