import { randomUUID } from "node:crypto";
import { plainEmail } from "#app/domain/account/email.ts";
import { ASKED_LINKS } from "#app/domain/account/sign-in.ts";
import { listAccountsByEmail } from "#db/account/accounts.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeed, type Outcome } from "#app/services/run-deed.server.ts";
import { makeLink, type LinkMaking } from "./links.server.ts";
import { giveLink } from "./give-link.server.ts";
import { countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * Puts a password link for the account of this address in the outbox: of the council whose address was asked, or at
 * the one that all share of each that has one. Answers the same whether or not there is one; a suspended account, or
 * one whose invitation was never used, gets none. Refuses only after too many asks.
 */
export async function askPasswordLink(
  db: Db,
  from: From,
  making: LinkMaking,
  given: { email: string; councilId?: number | null },
): Promise<Outcome<null>> {
  const email = plainEmail(given.email);
  const counted = await countTry(db, from, "link", email, ASKED_LINKS, TOO_MANY_ASKED);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };

  const acting = { actorKey: "anyone", submitKey: randomUUID(), now: from.now };
  return runDeed(db, acting, async (trx) => {
    if (!making.byMail) return null;
    for (const account of await listAccountsByEmail(trx, email, given.councilId ?? null)) {
      if (account.suspendedAt !== null || account.passwordHash === null) continue;
      const link = makeLink(making, "password_reset", account.councilId);
      await giveLink(trx, making, link, { ...account, byPersonId: null, now: from.now });
      const by = { personId: null, name: "Someone", at: from.now };
      await insertEvent(trx, by, {
        action: "account_reset_asked",
        subject: { kind: "person", id: account.personId },
        bodyId: null,
        particulars: { title: account.name },
      });
    }
    return null;
  });
}

export const TOO_MANY_ASKED =
  "Too many links have been asked for. Wait an hour, or ask the administrator of this site.";
