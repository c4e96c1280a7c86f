import { maySuspend } from "#app/domain/account/may.ts";
import { setSuspended } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { endSignIn } from "./end-sign-in.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Suspends an account, with the reason: every session, link and calendar address ends at once.
 * Refuses by role, one's own account, an account not in force, or a stale version.
 */
export function suspendAccount(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number; reason: string },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => maySuspend(one, acting.actor));
    await setSuspended(trx, person.id, { suspendedAt: acting.now, suspendedBecause: input.reason });
    await endSignIn(trx, person, acting.now);
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "account_suspended",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      reason: input.reason,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
