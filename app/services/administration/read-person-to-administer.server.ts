import { ACCOUNT_DEEDS, type AccountDeed } from "#app/domain/account/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { ROLE_WORDS } from "#app/domain/actor.ts";
import { countAdministrators } from "#db/account/accounts.server.ts";
import { listEvents } from "#db/events.server.ts";
import { listMembershipsOf } from "#db/administration/memberships.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";

/** A person as the administrator sees them: account, parts, history, and the verdict on each deed. */
export async function readPersonToAdminister(db: Db, actor: Actor, personId: number) {
  const person = await findPersonWithAccount(db, personId);
  if (!person) return undefined;
  const administrators = await countAdministrators(db);
  const parts = await listMembershipsOf(db, personId);
  const deeds = Object.keys(ACCOUNT_DEEDS) as AccountDeed[];
  return {
    ...person,
    parts: parts.map((part) => ({ ...part, words: ROLE_WORDS[part.role] })),
    events: await listEvents(db, "person", personId, 100),
    verdicts: Object.fromEntries(
      deeds.map((deed) => [deed, ACCOUNT_DEEDS[deed](person, actor, administrators)]),
    ) as Record<AccountDeed, ReturnType<(typeof ACCOUNT_DEEDS)[AccountDeed]>>,
  };
}
