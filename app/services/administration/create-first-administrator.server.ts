import { plainEmail } from "#app/domain/account/email.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { familyNameOf } from "#app/domain/person-name.ts";
import { countAdministrators, insertAccount } from "#db/account/accounts.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertPerson } from "#db/administration/people.server.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";

/**
 * Sets up the first administrator of a council: the person, the
 * account and the rights. Returns the invitation link, which works for a week
 * under the same secret (`SESSION_SECRET`) and is stored nowhere. Throws where
 * the council has one already.
 */
export async function createFirstAdministrator(
  db: Db,
  given: { councilId: number; name: string; email: string; secret: string; origin: string; now: IsoInstant },
): Promise<{ personId: number; link: string }> {
  const { councilId, name, now } = given;
  const making = { secret: given.secret, originOf: () => given.origin, byMail: false };
  const link = makeLink(making, "invitation", councilId);
  const email = plainEmail(given.email);
  const personId = await db.transaction().execute(async (trx) => {
    if ((await countAdministrators(trx, councilId)) > 0) throw new Error("This council already has an administrator.");
    const id = await insertPerson(trx, { councilId, name, familyName: familyNameOf(name) });
    await insertAccount(trx, { councilId, personId: id, email, administratorSinceAt: now, createdAt: now });
    await giveLink(trx, making, link, { personId: id, name, email, byPersonId: null, now });
    const by = { personId: null, name: "The installation", at: now };
    const about = { subject: { kind: "person", id }, bodyId: null, particulars: { title: name } } as const;
    await insertEvent(trx, by, { action: "person_added", ...about });
    await insertEvent(trx, by, { action: "administrator_granted", ...about });
    return id;
  });
  return { personId, link: link.url };
}
