import type { LinkKind } from "#app/domain/account/sign-in.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { findLiveLink } from "#db/account/link-tokens.server.ts";
import { hashOfToken } from "./links.server.ts";

/**
 * Whose password a link sets, where it may still be used; undefined for one that
 * is altered, used, replaced, run out, or whose account is suspended.
 */
export async function readLink(
  db: Db,
  given: { secret: string; kind: LinkKind; token: string; now: IsoInstant },
): Promise<{ personId: number; name: string; email: string } | undefined> {
  return findLiveLink(db, given.kind, hashOfToken(given.secret, given.token), given.now);
}
