import { createHash, randomInt } from "node:crypto";
import { RECOVERY_CODES } from "#app/domain/account/second-step.ts";

/** Without letters and digits that are taken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 12;

/** New codes to show once, "abcd-efgh-jkmn": 12 of 31 letters, 59 bits, tried five times a quarter of an hour. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    return (code.match(/.{4}/g) ?? []).join("-");
  });
}

/** The hash under which a recovery code is kept; it is the same however the code was typed. */
export function hashOfRecoveryCode(code: string): string {
  return createHash("sha256")
    .update(`recovery:${lettersOf(code)}`)
    .digest("base64url");
}

/** Whether this is a recovery code by its length, and no code of an app. */
export function looksLikeRecoveryCode(code: string): boolean {
  return lettersOf(code).length === LENGTH;
}

function lettersOf(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, "");
}
