import type { IsoInstant } from "#app/domain/calendar.ts";
import { setPasswordHash } from "#db/account/accounts.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { endLinks } from "./links.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/**
 * The one way a password is set: stores the hash (made beforehand, outside the
 * transaction), ends the person's sessions but the one named, ends every link
 * that still works, and writes the event under the person's own name.
 */
export async function setPassword(
  trx: Trx,
  person: { personId: number; name: string; email: string },
  to: { passwordHash: string; now: IsoInstant; keepSession?: string },
): Promise<void> {
  await setPasswordHash(trx, person.personId, to.passwordHash);
  await endWaysIn(trx, person.personId, to.keepSession);
  await endLinks(trx, person, to.now);
  await insertEvent(
    trx,
    { personId: person.personId, name: person.name, at: to.now },
    { action: "password_set", subject: { kind: "person", id: person.personId }, bodyId: null },
  );
}
