import { plainEmail } from "#app/domain/account/email.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { familyNameOf } from "#app/domain/person-name.ts";
import { countAdministrators, insertAccount } from "#db/account/accounts.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertPerson } from "#db/administration/people.server.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";

type Given = { councilId: number; name: string; email: string; secret: string; origin: string; now: IsoInstant };

/**
 * Sets up the first administrator of a council: the person, the
 * account and the rights. Returns the invitation link, which works for a week
 * under the same secret (`SESSION_SECRET`) and is stored nowhere. Throws where
 * the council has one already.
 */
export function createFirstAdministrator(db: Db, given: Given): Promise<{ personId: number; link: string }> {
  return db.transaction().execute((trx) => createFirstAdministratorIn(trx, given));
}

/** The same within a transaction. */
export async function createFirstAdministratorIn(trx: Trx, given: Given): Promise<{ personId: number; link: string }> {
  const { councilId, name, now } = given;
  const making = { secret: given.secret, originOf: () => given.origin, byMail: false };
  const link = makeLink(making, "invitation", councilId);
  const email = plainEmail(given.email);
  if ((await countAdministrators(trx, councilId)) > 0) throw new Error("This council already has an administrator.");
  const personId = await insertPerson(trx, { councilId, name, familyName: familyNameOf(name) });
  await insertAccount(trx, { councilId, personId, email, administratorSinceAt: now, createdAt: now });
  await giveLink(trx, making, link, { personId, name, email, byPersonId: null, now });
  const by = { personId: null, name: "The installation", at: now };
  const about = { subject: { kind: "person", id: personId }, bodyId: null, particulars: { title: name } } as const;
  await insertEvent(trx, by, { action: "person_added", ...about });
  await insertEvent(trx, by, { action: "administrator_granted", ...about });
  return { personId, link: link.url };
}
