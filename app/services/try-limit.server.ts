import { createHmac } from "node:crypto";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { mayTry } from "#app/domain/account/sign-in.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { countTries, deleteTriesBefore, insertTries } from "#db/account/sign-in-failures.server.ts";
import { retryWhileBusy } from "./retry-while-busy.server.ts";

/** Where a try comes from: the secret of the installation, and the client's address (already hashed). */
export type From = { secret: string; address: string; now: IsoInstant };

/** What is tried: a password, a second step, asking for a password link, the address of an owner's link, or a form that goes along to a council's own sign-in. */
export type Purpose = "sign-in" | "second-step" | "link" | "owner-link" | "outside";

/** `perAccountAnywhere`: the tries of an account are counted from each address apart, and all together up to this. */
export type Limit = { minutes: number; perAccount: number; perAccountAnywhere?: number; perAddress: number };

/** The key under which tries for an account are counted; nothing of the address is readable in it. */
export function accountKey(from: Pick<From, "secret">, purpose: Purpose, email: string): string {
  return createHmac("sha256", from.secret).update(`${purpose}:account:${email}`).digest("base64url");
}

/** The key under which tries for an account from this address are counted. */
export function hereKey(from: From, purpose: Purpose, email: string): string {
  return `${accountKey(from, purpose, email)}:${from.address}`;
}

/** The key under which tries from an address are counted. */
export function addressKey(from: Pick<From, "address">, purpose: Purpose): string {
  return `${purpose}:address:${from.address}`;
}

/**
 * Counts a try before anything is checked, so that many at once cannot slip
 * through together. Returns the ids of what it counted, or the refusal where the
 * account or the address has had its tries; a refused try is not counted.
 * Throws `DatabaseBusy` where it cannot be counted.
 */
export async function countTry(
  db: Db,
  from: From,
  purpose: Purpose,
  email: string,
  limit: Limit,
  because: string,
): Promise<number[] | Refusal> {
  const anywhere = accountKey(from, purpose, email);
  const account = limit.perAccountAnywhere === undefined ? anywhere : hereKey(from, purpose, email);
  const address = addressKey(from, purpose);
  const since = addHours(from.now, -limit.minutes / 60);
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      await deleteTriesBefore(trx, addHours(from.now, -24));
      const counted = {
        byAccount: await countTries(trx, account, since),
        byAccountAnywhere: await countTries(trx, anywhere, since),
        byAddress: await countTries(trx, address, since),
      };
      const verdict = mayTry(counted, limit, because);
      if (!verdict.allowed) return verdict;
      return insertTries(trx, [...new Set([account, anywhere, address])], from.now);
    }),
  );
}
