import { hashOfToken } from "#app/services/account/links.server.ts";

/** The hash under which the secret of a calendar address is stored: no other link's token opens it. */
export function hashOfCalendarSecret(secret: string, token: string): string {
  return hashOfToken(secret, `calendar:${token}`);
}
