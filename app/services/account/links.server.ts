import { createHmac, randomBytes } from "node:crypto";
import { LINK_HOURS, type LinkKind } from "#app/domain/account/limits.ts";
import { addHours, instantWords, type IsoInstant } from "#app/domain/calendar.ts";
import { endLinksOf, insertLink } from "#db/account/link-tokens.server.ts";
import { deleteWaitingLinksTo, insertMail } from "#db/reminder/outbox.server.ts";
import type { Outcome, Trx } from "#app/services/run-deed.server.ts";

/** How this installation makes links: its secret, its address, and whether it sends them itself. */
export type LinkMaking = { secret: string; origin: string; byMail: boolean };

export type MadeLink = { kind: LinkKind; tokenHash: string; url: string };

const PATHS = { invitation: "/invitations", password_reset: "/password-reset" } as const;

/** A new link of 32 random bytes. Only its hash is ever stored; the link itself lives in this answer. */
export function makeLink(making: LinkMaking, kind: LinkKind): MadeLink {
  const token = randomBytes(32).toString("base64url");
  return {
    kind,
    tokenHash: hashOfToken(making.secret, token),
    url: `${making.origin}${PATHS[kind]}/${token}`,
  };
}

/** The hash under which a token is stored. */
export function hashOfToken(secret: string, token: string): string {
  return createHmac("sha256", secret).update(`link:${token}`).digest("base64url");
}

/**
 * Stores the link for the person, ends every earlier one, and puts the message
 * that carries it in the outbox where this installation sends mail.
 */
export async function giveLink(
  trx: Trx,
  making: LinkMaking,
  link: MadeLink,
  to: { personId: number; name: string; email: string; byPersonId: number | null; now: IsoInstant },
): Promise<void> {
  const expiresAt = addHours(to.now, LINK_HOURS[link.kind]);
  await endLinks(trx, to, to.now);
  await insertLink(trx, {
    tokenHash: link.tokenHash,
    personId: to.personId,
    kind: link.kind,
    createdAt: to.now,
    createdByPersonId: to.byPersonId,
    expiresAt,
  });
  if (!making.byMail) return;
  await insertMail(trx, {
    toEmail: to.email,
    ...LETTERS[link.kind](to.name, link.url, expiresAt),
    createdAt: to.now,
    giveUpAt: expiresAt,
  });
}

/** Ends every link of the person that still works, and takes back the messages that carry them. */
export async function endLinks(trx: Trx, of: { personId: number; email: string }, now: IsoInstant): Promise<void> {
  await endLinksOf(trx, of.personId, now);
  await deleteWaitingLinksTo(trx, of.email);
}

/** The link for the administrator to pass on: once, and only where it was not sent by mail. */
export function linkToShow(outcome: Outcome<unknown>, making: LinkMaking, link: MadeLink): string | null {
  return outcome.ok && !outcome.repeated && !making.byMail ? link.url : null;
}

const LETTERS: Record<
  LinkKind,
  (name: string, url: string, expiresAt: IsoInstant) => { subject: string; body: string }
> = {
  invitation: (name, url, expiresAt) => ({
    subject: "Your invitation to Scrutiny Planner",
    body: `Dear ${name},\n\nYou have been invited to sign in to Scrutiny Planner. Open this link and choose a password:\n\n${url}\n\nThe link works once, until ${instantWords(expiresAt)}. If you did not expect it, you can ignore this message.\n`,
  }),
  password_reset: (name, url, expiresAt) => ({
    subject: "Your password link for Scrutiny Planner",
    body: `Dear ${name},\n\nOpen this link to choose a new password for Scrutiny Planner:\n\n${url}\n\nThe link works once, until ${instantWords(expiresAt)}. If you did not ask for it, you can ignore this message: nothing has been changed.\n`,
  }),
};
