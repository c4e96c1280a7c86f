import type { Db } from "#db/open.server.ts";
import { deleteSession, listSessionsOf } from "#db/account/sessions.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Ends one of the actor's own sessions, by its hashed id; anyone else's throws `NoSuchRecord`. */
export function endOwnSession(db: Db, acting: Acting, idHash: string): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const own = await listSessionsOf(trx, acting.actor.personId, acting.now);
    requireRecord(own.find((session) => session.idHash === idHash));
    await deleteSession(trx, idHash);
    await writeEvent(trx, acting, {
      action: "session_ended",
      subject: { kind: "person", id: acting.actor.personId },
      bodyId: null,
    });
    return null;
  });
}
