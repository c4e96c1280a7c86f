import { mayEndSessions } from "#app/domain/account/may.ts";
import { changePerson } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/** Ends every session of a person, and every way in that was begun. Refuses by role, an account not in force, or a stale version. */
export function endSessionsOf(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayEndSessions(one, acting.actor));
    await endWaysIn(trx, person.id);
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "sessions_ended",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
