import { AuthorizationResponseError, authorizationCodeGrant, type IDToken } from "openid-client";
import { GOOD_MINUTES, instantOf, type OutsideRefusal } from "#app/domain/account/outside.ts";
import { addHours } from "#app/domain/calendar.ts";
import type { Row } from "#db/schema.ts";
import type { Outside } from "./open-session.server.ts";
import { addressesOf, configOf, REFRESH_TOKEN, type OutsideMaking, type Provider } from "./outside-client.server.ts";
import { seal } from "./sealing.server.ts";

export type Claims = IDToken;
type Tokens = Awaited<ReturnType<typeof authorizationCodeGrant>>;
type Taken = { ok: true; tokens: Tokens; claims: Claims } | { ok: false; why: OutsideRefusal; detail: string };

/** Takes the provider's tokens for the code that came back to the address, and checks them against what was kept. */
export async function takeTokens(
  making: OutsideMaking,
  provider: Provider,
  { verifier, state, nonce }: Pick<Row<"outsideAttempt">, "verifier" | "state" | "nonce">,
  search: string,
): Promise<Taken> {
  const config = await configOf(making, provider).catch(() => null);
  if (!config) return { ok: false, why: "no_answer", detail: "its own description" };
  try {
    const tokens = await authorizationCodeGrant(config, new URL(addressesOf(making, provider).back + search), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    return claims ? { ok: true, tokens, claims } : { ok: false, why: "not_verified", detail: "no ID token" };
  } catch (error) {
    return { ok: false, why: whyOf(error), detail: error instanceof Error ? error.message : "" };
  }
}

function whyOf(error: unknown): OutsideRefusal {
  if (error instanceof AuthorizationResponseError) return "said_no";
  return error instanceof TypeError && error.message === "fetch failed" ? "no_answer" : "not_verified";
}

/** A session is good for minutes, and never longer than what the provider said of its own. */
export function sessionOf(
  { secret, now }: OutsideMaking,
  { providerId, subject }: { providerId: number; subject: string },
  tokens: Tokens,
  { exp, iat, sid }: Claims,
): Outside {
  const goodUntil = addHours(now, GOOD_MINUTES / 60);
  const ends = instantOf(exp);
  const refresh = tokens.refresh_token;
  return {
    providerId,
    subject,
    sid: typeof sid === "string" ? sid : null,
    toldAt: instantOf(iat),
    refreshSealed: refresh === undefined ? null : seal(secret, REFRESH_TOKEN, refresh),
    goodUntil: ends < goodUntil ? ends : goodUntil,
    renewedAt: now,
  };
}
