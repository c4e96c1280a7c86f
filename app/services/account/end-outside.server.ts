import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload } from "jose";
import type { Configuration } from "openid-client";
import { instantOf } from "#app/domain/account/outside.ts";
import { endAtProvider } from "#db/account/outside-sessions.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { boundedFetch, TIMEOUT_SECONDS } from "./bounded-fetch.server.ts";
import { configOf, type OutsideMaking, type Provider } from "./outside-client.server.ts";

const LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
const SIGNED_BY = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const MOST_MINUTES = "5 minutes";

/**
 * Ends what a provider says has ended there (OpenID Connect Back-Channel Logout 1.0): its logout token must be signed by
 * its keys, of it, for us, of this moment, and name a session or a person. What was begun there since is left alone, so a
 * token that is sent again ends nothing more. Returns how many ended; null where it is no such token.
 */
export async function endOutside(
  db: Db,
  making: OutsideMaking,
  provider: Provider,
  token: string,
): Promise<number | null> {
  const claims = await verified(making, provider, token).catch(() => null);
  if (!claims || "nonce" in claims || !isLogout(claims)) return null;
  const sid = typeof claims.sid === "string" ? claims.sid : null;
  const subject = claims.sub ?? null;
  if (sid === null && subject === null) return null;
  const by = instantOf(claims.iat ?? 0);
  return retryWhileBusy(() => endAtProvider(db, provider.id, { sid, subject, by }));
}

async function verified(making: OutsideMaking, provider: Provider, token: string): Promise<JWTPayload> {
  const config = await configOf(making, provider);
  const { payload } = await jwtVerify(token, keysOf(config), {
    issuer: config.serverMetadata().issuer,
    audience: provider.clientId,
    algorithms: SIGNED_BY,
    requiredClaims: ["iat", "jti", "events"],
    maxTokenAge: MOST_MINUTES,
    currentDate: new Date(making.now),
    clockTolerance: "1 minute",
  });
  return payload;
}

const REMOTE_KEYS = {
  timeoutDuration: TIMEOUT_SECONDS * 1000,
  [customFetch]: boundedFetch,
};
const keys = new WeakMap<Configuration, ReturnType<typeof createRemoteJWKSet>>();

/** The provider's keys, by which signatures of what it sends by itself are checked; asked for anew but twice a minute. */
function keysOf(config: Configuration) {
  const { jwks_uri: address } = config.serverMetadata();
  if (address === undefined) throw new Error("The provider names no keys.");
  const known = keys.get(config) ?? createRemoteJWKSet(new URL(address), REMOTE_KEYS);
  keys.set(config, known);
  return known;
}

function isLogout({ events }: JWTPayload): boolean {
  return typeof events === "object" && events !== null && LOGOUT in events;
}
