import { pino } from "pino";

/** One line of JSON a thing; never a password, a token or a cookie. */
export const log = pino({
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** A path as it may be logged: without the token of an invitation, a password link, an owner's link, a reminder or a calendar. */
export function loggablePath(path: string): string {
  return path.replace(/^(\/(?:invitations|password-reset|owner|reminders|calendar)\/).+/, "$1…");
}
