import type { Db } from "#db/open.server.ts";
import { deleteSessionsOf } from "#db/account/sessions.server.ts";
import { actAs, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { record } from "#app/services/write-event.server.ts";

/** Ends every session of the actor, this one too. Returns how many ended. */
export function signOutEverywhere(db: Db, acting: Acting): Promise<Outcome<{ ended: number }>> {
  return actAs(db, acting, async (trx) => {
    const ended = await deleteSessionsOf(trx, acting.actor.personId);
    await record(trx, acting, {
      action: "signed_out_everywhere",
      subject: { kind: "person", id: acting.actor.personId },
      bodyId: null,
    });
    return { ended };
  });
}
