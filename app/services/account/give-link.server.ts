import { LINK_HOURS, type LinkKind } from "#app/domain/account/sign-in.ts";
import { addHours, instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { insertLink } from "#db/account/link-tokens.server.ts";
import { insertMail } from "#db/reminder/outbox.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { type LinkMaking, type MadeLink, endLinks } from "./links.server.ts";

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

const LETTERS: Record<
  LinkKind,
  (name: string, url: string, expiresAt: IsoInstant) => { subject: string; body: string }
> = {
  invitation: (name, url, expiresAt) => ({
    subject: "Your invitation to Scrutiny Planner",
    body: `Dear ${name},\n\nYou have been invited to sign in to Scrutiny Planner. Open this link and choose a password:\n\n${url}\n\nThe link works once, until ${instantText(expiresAt)}. If you did not expect it, you can ignore this message.\n`,
  }),
  password_reset: (name, url, expiresAt) => ({
    subject: "Your password link for Scrutiny Planner",
    body: `Dear ${name},\n\nOpen this link to choose a new password for Scrutiny Planner:\n\n${url}\n\nThe link works once, until ${instantText(expiresAt)}. If you did not ask for it, you can ignore this message: nothing has been changed.\n`,
  }),
};
