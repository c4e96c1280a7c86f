import { createHmac } from "node:crypto";
import type { DigestLinks } from "#app/domain/reminder/digest.ts";
import { STOPPABLE, type Stopped } from "#app/domain/reminder/stops.ts";
import { isSameSignature } from "#app/services/same-signature.server.ts";

/** The addresses in a person's reminders: where things are read, and the pages that stop each kind. */
export function digestLinks(secret: string, origin: string, personId: number): DigestLinks {
  const stop = Object.fromEntries(
    STOPPABLE.map((kind) => [kind, `${origin}/reminders/${stopToken(secret, personId, kind)}`]),
  ) as DigestLinks["stop"];
  return { origin, stop };
}

/**
 * The token that stops a kind of reminder for a person: signed, so that nothing is
 * stored, and good for nothing else. It lasts as long as the mail may be kept.
 */
export function stopToken(secret: string, personId: number, kind: Stopped): string {
  return `${personId}.${kind}.${signature(secret, personId, kind)}`;
}

/** Whose reminders a token stops, and which; null where it was not made here. */
export function readStopToken(secret: string, token: string): { personId: number; stopped: Stopped } | null {
  const [id = "", kind = "", signed = ""] = token.split(".", 3);
  const personId = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null;
  const stopped = STOPPABLE.find((one) => one === kind);
  if (personId === null || stopped === undefined) return null;
  return isSameSignature(signed, signature(secret, personId, stopped)) ? { personId, stopped } : null;
}

function signature(secret: string, personId: number, kind: Stopped): string {
  return createHmac("sha256", secret).update(`reminder:${personId}:${kind}`).digest("base64url");
}
