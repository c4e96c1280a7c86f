import { accountOffers } from "#app/domain/account/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { countAdministrators } from "#db/account/accounts.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { listMembershipsOf } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";

/** A person as the administrator sees them: account, parts, history, and what may be done with it. */
export async function readPersonToAdminister(db: Db, actor: Actor, personId: number) {
  const person = ofOwnCouncil(actor, await findPersonWithAccount(db, personId));
  if (!person) return undefined;
  const parts = await listMembershipsOf(db, personId);
  return {
    ...person,
    parts: parts.map((part) => ({ ...part, words: ROLE_LABELS[part.role] })),
    events: await readEvents(db, actor, { kind: "person", id: personId }, 100),
    offers: accountOffers(person, actor, await countAdministrators(db, actor.councilId)),
  };
}
