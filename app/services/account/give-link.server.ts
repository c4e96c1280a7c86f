import { LINK_HOURS, type LinkKind } from "#app/domain/account/sign-in.ts";
import { addHours, instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { insertLink } from "#db/account/link-tokens.server.ts";
import { insertMail } from "#db/reminder/outbox.server.ts";
import { inEnglish as say, type Key, type PlainKey } from "#app/words/say.ts";
import { mayMail } from "#app/services/administration/within-limits.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";
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
  // Whoever cannot get in is always written to: how often that is asked for has a limit of its own.
  if (link.kind === "invitation") requireVerdict(await mayMail(trx, link.councilId, to.now));
  await insertMail(trx, to.personId, {
    toEmail: to.email,
    ...letterOf(link, to.name, expiresAt),
    createdAt: to.now,
    giveUpAt: expiresAt,
  });
}

const LETTERS = {
  invitation: { subject: "mail.invitation", opening: "mail.invited", ends: "mail.invitationEnds" },
  password_reset: { subject: "mail.reset", opening: "mail.resetAsked", ends: "mail.resetEnds" },
} as const satisfies Record<LinkKind, { subject: PlainKey; opening: PlainKey; ends: Key }>;

function letterOf({ kind, url }: MadeLink, name: string, expiresAt: IsoInstant): { subject: string; body: string } {
  const { subject, opening, ends } = LETTERS[kind];
  const parts = [say("mail.dear", { name }), say(opening), url, say(ends, { ends: instantText(expiresAt) })];
  return { subject: say(subject), body: `${parts.join("\n\n")}\n` };
}
