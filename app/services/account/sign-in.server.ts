import { TOO_MANY_TRIES, TRIES, maySignIn } from "#app/domain/account/sign-in.ts";
import { findAccountByEmail } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteTries, deleteTriesOf } from "#db/account/sign-in-failures.server.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { isPassword } from "./passwords.server.ts";
import { accountKey, hereKey, countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * Checks an e-mail address and password; the caller opens the session. Refuses in
 * the same words, after the same work, whether the account is unknown, suspended,
 * without a password, or the password is wrong; and after too many tries from the
 * account or the address.
 */
export async function signIn(
  db: Db,
  from: From,
  given: { email: string; password: string },
): Promise<Outcome<{ personId: number }>> {
  const email = given.email.trim().toLowerCase();
  const counted = await countTry(db, from, "sign-in", email, TRIES, TOO_MANY_TRIES);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };

  const account = await findAccountByEmail(db, email);
  const verdict = maySignIn(account, await isPassword(given.password, account?.passwordHash));
  if (!verdict.allowed) return { ok: false, refusal: verdict };
  await retryWhileBusy(() => deleteTries(db, counted));
  for (const key of [hereKey(from, "sign-in", email), accountKey(from, "sign-in", email)])
    await retryWhileBusy(() => deleteTriesOf(db, key));
  return { ok: true, result: { personId: requireRecord(account).personId }, repeated: false };
}
