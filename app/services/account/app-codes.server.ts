import { createHmac } from "node:crypto";
import type { IsoInstant } from "#app/domain/calendar.ts";

/** Codes of an authenticator app: RFC 6238 with what every app takes for granted, SHA-1, six digits, half a minute. */
const STEP_MS = 30_000;
const DIGITS = 6;
/** A code is taken half a minute early and late, for clocks that differ and people who type slowly. */
const STEPS_AROUND = [0, -1, 1];

/** The code of a key in one step of time (RFC 4226, 5.3). */
export function codeAt(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", key).update(counter).digest();
  const at = (hash[hash.length - 1] ?? 0) & 0xf;
  const number = (hash.readUInt32BE(at) & 0x7fff_ffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, "0");
}

/** In which step of time around now the key makes this code; null where in none. */
export function stepOfCode(key: Buffer, code: string, now: IsoInstant): number | null {
  const step = Math.floor(Date.parse(now) / STEP_MS);
  const offset = STEPS_AROUND.find((around) => codeAt(key, step + around) === code);
  return offset === undefined ? null : step + offset;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as a person types them into an app (RFC 4648, base 32). */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** The address that an app reads from a picture: whose key it is, and of what. */
export function keyAddress(key: Buffer, of: { email: string; issuer: string }): string {
  const label = `${encodeURIComponent(of.issuer)}:${encodeURIComponent(of.email)}`;
  return `otpauth://totp/${label}?secret=${base32(key)}&issuer=${encodeURIComponent(of.issuer)}`;
}
