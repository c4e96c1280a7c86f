import { mayGrantAdministrator } from "#app/domain/account/may.ts";
import { setAdministrator } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requirePerson } from "./administered-person.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Makes a person an administrator from now. Refuses by role, by the state of the account or a stale version. */
export function grantAdministrator(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, (one) => mayGrantAdministrator(one, acting.actor));
    await setAdministrator(trx, person.id, acting.now);
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "administrator_granted",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
