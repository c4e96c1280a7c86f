import { randomBytes } from "node:crypto";
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { ATTEMPT_MINUTES, refusedOutside } from "#app/domain/account/outside.ts";
import { addHours } from "#app/domain/calendar.ts";
import { deleteExpiredAttempts, insertAttempt } from "#db/account/outside-identities.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Row } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { hashOfToken } from "./links.server.ts";
import { addressesOf, configOf, type OutsideMaking, type Provider } from "./outside-client.server.ts";

/** Why somebody is sent there, and what is to be known when they come back. */
export type Beginning = Pick<Row<"outsideAttempt">, "kind" | "next" | "kept" | "linkHash" | "personId">;

/** They are to say when they last signed in there: what is done here with much power is done only soon after. */
const CLAIMS = JSON.stringify({ id_token: { auth_time: null } });

/** What each is asked for beside: without a page, or to sign in there anew. */
const ASKED: Partial<Record<Beginning["kind"], Record<string, string>>> = {
  silent: { prompt: "none" },
  trial: { prompt: "login" },
  proof: { prompt: "login", max_age: "0" },
};

/**
 * Sends somebody to the provider: where to, and the token that their browser holds until they come back. Everything that
 * is checked then is kept here and works once.
 */
export async function beginOutside(
  db: Db,
  making: OutsideMaking,
  provider: Provider,
  attempt: Beginning,
): Promise<Outcome<{ to: string; token: string }>> {
  const config = await configOf(making, provider).catch(() => null);
  if (!config) return { ok: false, refusal: refusedOutside("no_answer") };
  const token = randomBytes(32).toString("base64url");
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const expiresAt = addHours(making.now, ATTEMPT_MINUTES / 60);
  const row = { ...attempt, idHash: hashOfToken(making.secret, token), state, nonce, verifier, expiresAt };
  await retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      await deleteExpiredAttempts(trx, making.now);
      await insertAttempt(trx, { ...row, providerId: provider.id });
    }),
  );
  const to = buildAuthorizationUrl(config, {
    redirect_uri: addressesOf(making, provider).back,
    scope: provider.scopes,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    claims: CLAIMS,
    ...ASKED[attempt.kind],
  });
  return { ok: true, result: { to: to.href, token }, repeated: false };
}
