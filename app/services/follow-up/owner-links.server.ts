import { randomBytes } from "node:crypto";
import { addHours, dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import {
  mayTryAfter,
  ownerLinkState,
  showsThroughLink,
  TOO_MANY_LINKS,
  WRONG_LINKS,
} from "#app/domain/follow-up/owner-link.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { addressIn, type Language } from "#app/words/language.ts";
import type { Db } from "#db/open.server.ts";
import { findLinkByToken, listFollowUpsOfLink } from "#db/follow-up/owner-links.server.ts";
import { countTries } from "#db/account/sign-in-failures.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { hashOfToken, type LinkMaking } from "#app/services/account/links.server.ts";
import { addressKey, countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * A new link for an owner, of 32 random bytes, with its address in each language. Only its hash is ever stored; the link
 * itself lives in this answer.
 */
export function makeOwnerLink(
  making: LinkMaking,
  councilId: number,
): { tokenHash: string; urls: Record<Language, string> } {
  const token = randomBytes(32).toString("base64url");
  const urlIn = (language: Language) => making.originOf(councilId) + addressIn(language, `/owner/${token}`);
  return { tokenHash: hashOfOwnerToken(making.secret, token), urls: { en: urlIn("en"), cy: urlIn("cy") } };
}

/** The hash under which the token of an owner's link is stored: no other link's token opens it. */
export function hashOfOwnerToken(secret: string, token: string): string {
  return hashOfToken(secret, `owner:${token}`);
}

/**
 * The link and the follow-ups that it shows now; undefined where it was guessed,
 * altered, used, taken back, has run out, or has nothing left to show.
 */
export async function findUsableLink(db: Db | Trx, given: { secret: string; token: string; now: IsoInstant }) {
  const link = await findLinkByToken(db, hashOfOwnerToken(given.secret, given.token));
  if (!link || ownerLinkState(link, given.now) !== "waiting") return undefined;
  const naming = await listParties(db, link.bodyId, dayInLondon(new Date(given.now)));
  const rows = (await listFollowUpsOfLink(db, link.id)).filter((row) => showsThroughLink(link, row, naming));
  return rows.length === 0 ? undefined : { link, rows };
}

/** Whether this address may try a link: not after too many that did not work. */
export async function mayTryLink(db: Db, from: From): Promise<Verdict> {
  const since = addHours(from.now, -WRONG_LINKS.minutes / 60);
  const wrong = await countTries(db, addressKey(from, "owner-link"), since);
  return mayTryAfter(wrong);
}

/** Counts a link that did not work against the address it was tried from; refuses where there were too many already. */
export async function countWrongLink(db: Db, from: From, token: string): Promise<Verdict> {
  const counted = await countTry(db, from, "owner-link", token, WRONG_LINKS, TOO_MANY_LINKS);
  return Array.isArray(counted) ? allowed : counted;
}
