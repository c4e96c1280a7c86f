import { mayInvite } from "#app/domain/account/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { givePersonLink, type PersonLinkGiven } from "#app/services/account/give-person-link.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";

/** Invites a person to sign in, by mail or by a link returned once. Earlier links end. Refuses by role, by the state of the account or a stale version. */
export function invitePerson(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  input: { personId: number; version: number },
): PersonLinkGiven {
  return givePersonLink(db, acting, making, input, {
    kind: "invitation",
    action: "account_invited",
    may: (person) => mayInvite(person, acting.actor),
  });
}
