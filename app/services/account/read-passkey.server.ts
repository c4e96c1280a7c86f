import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { z } from "zod";
import { bytesOf, type KeptPasskey, type PasskeySite } from "./passkeys.server.ts";

/** The passkey that the browser made; null where what it sent is none that was asked for. */
export async function readNewPasskey({ origin, challenge }: PasskeySite, given: string) {
  const response = parsed<RegistrationResponseJSON>(given);
  if (!response) return null;
  const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: new URL(origin).hostname };
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    ...expected,
    requireUserVerification: false,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
}

/** Which passkey was used, with its new counter; null where it is none of these, or did not sign what was asked. */
export async function readUsedPasskey({ origin, challenge }: PasskeySite, given: string, kept: readonly KeptPasskey[]) {
  const response = parsed<AuthenticationResponseJSON>(given);
  const passkey = kept.find(({ credentialId }) => credentialId === response?.id);
  if (!response || !passkey) return null;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    credential: { id: passkey.credentialId, publicKey: bytesOf(passkey.publicKey), counter: passkey.counter },
    requireUserVerification: false,
  }).catch(() => ({ verified: false, authenticationInfo: { newCounter: 0 } }));
  return verified ? { passkey, counter: authenticationInfo.newCounter } : null;
}

const Response = z.object({ id: z.string(), rawId: z.string(), type: z.string(), response: z.object({}) });

function parsed<T>(given: string): T | null {
  try {
    const json: unknown = JSON.parse(given);
    return Response.safeParse(json).success ? (json as T) : null;
  } catch {
    return null;
  }
}
