import { mayMakeAnonymous } from "#app/domain/account/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import { isNamedAlone, listOwnTaken, listTextsTaken, nameToTake } from "./what-names.server.ts";

/**
 * What the page of the deed needs: what is taken along, or why it may not be done; where it is asked to count them, all
 * texts with the name too. For administrators.
 */
export async function offerAnonymity(db: Db, actor: Actor, personId: number, countsTexts: boolean) {
  const person = ofOwnCouncil(actor, await findPersonWithAccount(db, personId));
  if (!person) return undefined;
  const taken = await nameToTake(db, person);
  const may = mayMakeAnonymous(person, actor);
  const verdict = may.allowed ? await isNamedAlone(db, person, taken) : may;
  const own = verdict.allowed ? await listOwnTaken(db, person) : [];
  const texts = verdict.allowed && countsTexts ? await listTextsTaken(db, person, taken) : null;
  return {
    id: person.id,
    name: person.name,
    version: person.version,
    verdict,
    office: taken.office,
    names: taken.names,
    along: [...own, ...(texts ?? [])],
    isCounted: texts !== null,
  };
}
