import { createHmac } from "node:crypto";
import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import type { listPasskeys } from "#db/account/passkeys.server.ts";

/** Where passkeys are made and used: the site's origin, and what the browser is to sign. */
export type PasskeySite = { origin: string; challenge: string };

export type KeptPasskey = Awaited<ReturnType<typeof listPasskeys>>[number];

/** What the browser signs: another for each thing that it is asked for, and worked out again where the answer comes. */
export function challengeFor(secret: string, what: string): string {
  return createHmac("sha256", secret).update(`passkey:${what}`).digest("base64url");
}

/** What the browser is asked for, to make a passkey. */
export function offerNewPasskey(
  { origin, challenge }: PasskeySite,
  person: { personId: number; email: string },
  kept: readonly KeptPasskey[],
) {
  return generateRegistrationOptions({
    rpName: "Scrutiny Planner",
    rpID: new URL(origin).hostname,
    userName: person.email,
    userID: new TextEncoder().encode(`person ${person.personId}`),
    challenge: bytesOf(challenge),
    attestationType: "none",
    excludeCredentials: kept.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
}

/** What the browser is asked for, to use one of these passkeys. */
export function askForPasskey({ origin, challenge }: PasskeySite, kept: readonly KeptPasskey[]) {
  return generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: bytesOf(challenge),
    allowCredentials: kept.map(({ credentialId: id }) => ({ id })),
    userVerification: "preferred",
  });
}

/** Bytes as browsers write them. */
export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64url, "base64url"));
}
