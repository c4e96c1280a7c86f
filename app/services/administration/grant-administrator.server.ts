import { mayGrantAdministrator } from "#app/domain/account/may.ts";
import { setAdministrator } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { actAs, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistPerson } from "./administered-person.server.ts";
import { record } from "#app/services/write-event.server.ts";

/** Makes a person an administrator from now. Refuses by role, by the state of the account or a stale version. */
export function grantAdministrator(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return actAs(db, acting, async (trx) => {
    const person = await insistPerson(trx, acting, input, (one) => mayGrantAdministrator(one, acting.actor));
    await setAdministrator(trx, person.id, acting.now);
    await changePerson(trx, person.id);
    await record(trx, acting, {
      action: "administrator_granted",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
