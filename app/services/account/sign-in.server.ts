import { TOO_MANY_TRIES, TRIES, maySignIn, onlyAccount } from "#app/domain/account/sign-in.ts";
import { listAccountsByEmail } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteTries, deleteTriesOf } from "#db/account/sign-in-failures.server.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { passwordsFor } from "./offer-providers.server.ts";
import { isPassword } from "./passwords.server.ts";
import { accountKey, hereKey, countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * Checks an e-mail address and password, in the council whose address was asked, or at the one that all share in every
 * council: where they open accounts of several, one has to be chosen. The caller opens the session. Refuses in
 * the same words, after the same work, whether the account is unknown, suspended,
 * without a password, or the password is wrong; and after too many tries from the
 * account or the address.
 */
export async function signIn(
  db: Db,
  from: From,
  given: { email: string; password: string; councilId?: number | null },
): Promise<Outcome<{ personId: number }>> {
  const email = given.email.trim().toLowerCase();
  const counted = await countTry(db, from, "sign-in", email, TRIES, TOO_MANY_TRIES);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };

  const account = onlyAccount(await accountsOpened(db, email, given));
  if ("because" in account) return { ok: false, refusal: account };
  const mayUse = await passwordsFor(db, account.personId);
  if (!mayUse.allowed) return { ok: false, refusal: mayUse };
  await retryWhileBusy(() => deleteTries(db, counted));
  for (const key of [hereKey(from, "sign-in", email), accountKey(from, "sign-in", email)])
    await retryWhileBusy(() => deleteTriesOf(db, key));
  return { ok: true, result: { personId: account.personId }, repeated: false };
}

/** The accounts that the password opens; where there is none at all, after the same work. */
async function accountsOpened(db: Db, email: string, given: { password: string; councilId?: number | null }) {
  const accounts = await listAccountsByEmail(db, email, given.councilId ?? null);
  const opened = [];
  for (const account of accounts.length > 0 ? accounts : [undefined])
    if (maySignIn(account, await isPassword(given.password, account?.passwordHash)).allowed && account)
      opened.push(account);
  return opened;
}
