import { mayRemoveAdministrator } from "#app/domain/account/may.ts";
import { countAdministrators, setAdministrator } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { changePerson } from "#db/administration/people.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requirePerson } from "./administered-person.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Ends a person's rights as administrator from their next request. Refuses by role, the last one in force, or a stale version. */
export function removeAdministrator(
  db: Db,
  acting: Acting,
  input: { personId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const person = await requirePerson(trx, acting, input, async (one) =>
      mayRemoveAdministrator(one, acting.actor, await countAdministrators(trx, acting.actor.councilId)),
    );
    await setAdministrator(trx, person.id, null);
    await changePerson(trx, person.id);
    await writeEvent(trx, acting, {
      action: "administrator_removed",
      subject: { kind: "person", id: person.id, version: person.version + 1 },
      bodyId: null,
      particulars: { title: person.name },
    });
    return { name: person.name };
  });
}
