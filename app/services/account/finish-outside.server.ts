import { isShownSince, ATTEMPT_MINUTES, shownAt, type OutsideRefusal } from "#app/domain/account/outside.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { takeAttempt } from "#db/account/outside-identities.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Row } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { joinIdentity } from "./join-identity.server.ts";
import { hashOfToken } from "./links.server.ts";
import type { Outside } from "./open-session.server.ts";
import type { OutsideMaking, Provider } from "./outside-client.server.ts";
import { sessionOf, takeTokens, type Claims } from "./outside-tokens.server.ts";

/** How coming back ended: in, under which account; what a trial showed; or why not, with what is wrong of what came. */
export type CameBack =
  | { kind: "in"; personId: number; next: string; kept: string; provedAt: IsoInstant; outside: Outside }
  | { kind: "trial"; claims: Claims }
  | { kind: "refused"; why: OutsideRefusal; detail: string; for: Row<"outsideAttempt">["kind"] | null; next: string };

/**
 * Somebody comes back from the provider to this address. Everything that was kept is checked, once: state, issuer, code
 * with its verifier, signature, audience, nonce, times. Only then is it asked whose account that identity signs in to.
 */
export async function finishOutside(
  db: Db,
  making: OutsideMaking,
  provider: Provider,
  came: { token: string; search: string },
): Promise<CameBack> {
  const { secret, now } = making;
  const attempt = await retryWhileBusy(() => takeAttempt(db, hashOfToken(secret, came.token), now));
  if (!attempt || attempt.providerId !== provider.id)
    return { kind: "refused", why: "run_out", detail: "no attempt", for: null, next: "/" };
  const { kind, next, kept } = attempt;
  const refuse = (why: OutsideRefusal, detail = "") =>
    ({ kind: "refused", why, detail, for: attempt.kind, next }) as const;

  const taken = await takeTokens(making, provider, attempt, came.search);
  if (!taken.ok) return refuse(taken.why, taken.detail);
  const { tokens, claims } = taken;
  if (kind === "trial") return { kind: "trial", claims };
  const provedAt = shownAt(claims.auth_time, now);
  if (kind === "proof" && !isShownSince(provedAt, addHours(attempt.expiresAt, -ATTEMPT_MINUTES / 60)))
    return refuse("not_anew");

  const identity = { providerId: provider.id, issuer: claims.iss, subject: claims.sub };
  const joined = await joinIdentity(db, provider.councilId, identity, { ...attempt, now });
  if (!joined.ok) return refuse(joined.why);
  const { personId, isNew } = joined;
  const outside = sessionOf(making, identity, tokens, claims);
  return { kind: "in", personId, next, kept, provedAt: isNew ? now : provedAt, outside };
}
