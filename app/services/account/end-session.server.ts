import type { Db } from "#db/open.server.ts";
import { deleteSession, listSessionsOf } from "#db/account/sessions.server.ts";
import { actAs, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";
import { record } from "#app/services/write-event.server.ts";

/** Ends one of the actor's own sessions, by its hashed id; anyone else's throws `NoSuchRecord`. */
export function endOwnSession(db: Db, acting: Acting, idHash: string): Promise<Outcome<null>> {
  return actAs(db, acting, async (trx) => {
    const own = await listSessionsOf(trx, acting.actor.personId, acting.now);
    insistFound(own.find((session) => session.idHash === idHash));
    await deleteSession(trx, idHash);
    await record(trx, acting, {
      action: "session_ended",
      subject: { kind: "person", id: acting.actor.personId },
      bodyId: null,
    });
    return null;
  });
}
