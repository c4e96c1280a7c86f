import { mayMakeAnonymous } from "#app/domain/account/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import { isNamedAlone, listTakenAlong, nameToTake } from "./what-names.server.ts";

/** What the page of the deed needs: all that is taken along, or why it may not be done. For administrators. */
export async function offerAnonymity(db: Db, actor: Actor, personId: number) {
  const person = await findPersonWithAccount(db, personId);
  if (!person) return undefined;
  const taken = await nameToTake(db, person);
  const may = mayMakeAnonymous(person, actor);
  const verdict = may.allowed ? await isNamedAlone(db, person, taken) : may;
  const along = verdict.allowed ? await listTakenAlong(db, person, taken) : [];
  return {
    id: person.id,
    name: person.name,
    version: person.version,
    verdict,
    office: taken.office,
    names: taken.names,
    along,
  };
}
