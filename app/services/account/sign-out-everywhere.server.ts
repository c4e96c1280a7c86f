import type { Db } from "#db/open.server.ts";
import { deleteSessionsOf } from "#db/account/sessions.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Ends every session of the actor, this one too. Returns how many ended. */
export function signOutEverywhere(db: Db, acting: Acting): Promise<Outcome<{ ended: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const ended = await deleteSessionsOf(trx, acting.actor.personId);
    await writeEvent(trx, acting, {
      action: "signed_out_everywhere",
      subject: { kind: "person", id: acting.actor.personId },
      bodyId: null,
    });
    return { ended };
  });
}
