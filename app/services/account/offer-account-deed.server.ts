import type { AccountDeed } from "#app/domain/account/deeds.ts";
import { mayOnAccount } from "#app/domain/account/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { countAdministrators } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";

/** What the page of one deed needs: the person, the version and the verdict. For administrators. */
export async function offerAccountDeed(db: Db, actor: Actor, personId: number, deed: AccountDeed) {
  const person = ofOwnCouncil(actor, await findPersonWithAccount(db, personId));
  if (!person) return undefined;
  const verdict = mayOnAccount(deed, person, actor, await countAdministrators(db, actor.councilId));
  return { id: person.id, name: person.name, version: person.version, verdict };
}
