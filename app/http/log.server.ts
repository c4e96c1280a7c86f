import { pino } from "pino";

/** One line of JSON a thing; never a password, a token or a cookie. */
export const log = pino({
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** A path as it may be logged: without the token of an invitation, a password link, an owner's link, a reminder or a calendar. */
export function loggablePath(path: string): string {
  return plainly(path).replace(HOLDS_TOKEN, "$1…").replace(TOKEN, "…");
}

/** Where it stands, however it is spelt; a router may be more forgiving than it is today. */
const HOLDS_TOKEN = /(\/(?:invitations|password-reset|sign-in\/link|owner|reminders|calendar)\/).+/i;
/** Whatever is as long as a token, wherever it stands. */
const TOKEN = /[\w-]{40,}/g;

/** A path without escapes, backslashes, doubled slashes and dots that stand for nothing. */
function plainly(path: string): string {
  let plain = path;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(plain); times++) {
    plain = plain.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return plain.replaceAll("\\", "/").replace(/(?:\/+\.?(?=\/))+/g, "");
}
