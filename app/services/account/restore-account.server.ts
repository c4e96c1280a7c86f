import { mayRestore } from "#app/domain/account/may.ts";
import { setSuspended } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requirePerson } from "#app/services/administration/administered-person.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Restores a suspended account; its password still works. Refuses by role, by state or a stale version. */
export function restoreAccount(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayRestore(one, acting.actor));
    await setSuspended(trx, person.id, { suspendedAt: null, suspendedBecause: null });
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "account_restored",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
