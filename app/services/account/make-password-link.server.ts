import { mayOfferPasswordLink } from "#app/domain/account/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { givePersonLink, type PersonLinkGiven } from "./give-person-link.server.ts";
import type { LinkMaking } from "./links.server.ts";

/** Gives a person a link to set a new password, by mail or returned once. Earlier links end. Refuses by role, by the state of the account or a stale version. */
export function makePasswordLink(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  input: { personId: number; version: number },
): PersonLinkGiven {
  return givePersonLink(db, acting, making, input, {
    kind: "password_reset",
    action: "account_reset_offered",
    may: (person) => mayOfferPasswordLink(person, acting.actor),
  });
}
