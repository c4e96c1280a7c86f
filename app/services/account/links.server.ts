import { createHmac, randomBytes } from "node:crypto";
import type { LinkKind } from "#app/domain/account/sign-in.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { endLinksOf } from "#db/account/link-tokens.server.ts";
import { deleteWaitingLinksTo } from "#db/reminder/outbox.server.ts";
import type { Outcome, Trx } from "#app/services/run-deed.server.ts";

/** How this installation makes links: its secret, where those of a council lead, and whether it sends them itself. */
export type LinkMaking = { secret: string; originOf: (councilId: number) => string; byMail: boolean };

export type MadeLink = { kind: LinkKind; councilId: number; tokenHash: string; url: string };

const PATHS = { invitation: "/invitations", password_reset: "/password-reset" } as const;

/** A new link of 32 random bytes. Only its hash is ever stored; the link itself lives in this answer. */
export function makeLink(making: LinkMaking, kind: LinkKind, councilId: number): MadeLink {
  const token = randomBytes(32).toString("base64url");
  return {
    kind,
    councilId,
    tokenHash: hashOfToken(making.secret, token),
    url: `${making.originOf(councilId)}${PATHS[kind]}/${token}`,
  };
}

/** The hash under which a token is stored. */
export function hashOfToken(secret: string, token: string): string {
  return createHmac("sha256", secret).update(`link:${token}`).digest("base64url");
}

/** Ends every link of the person that still works, and takes back the messages that carry them. */
export async function endLinks(trx: Trx, of: { personId: number; email: string }, now: IsoInstant): Promise<void> {
  await endLinksOf(trx, of.personId, now);
  await deleteWaitingLinksTo(trx, of);
}

/** The link for the administrator to pass on: once, and only where it was not sent by mail. */
export function linkToShow(outcome: Outcome<unknown>, making: LinkMaking, link: MadeLink): string | null {
  return outcome.ok && !outcome.repeated && !making.byMail ? link.url : null;
}
