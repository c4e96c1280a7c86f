import { TOO_MANY_TRIES, TRIES, isCurrentPassword } from "#app/domain/account/sign-in.ts";
import { mayBePassword } from "#app/domain/account/password.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteTries } from "#db/account/sign-in-failures.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { hashPassword, isPassword } from "./passwords.server.ts";
import { setPassword } from "./set-password.server.ts";
import { countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * Changes one's own password, given the current one; every other session ends.
 * Refuses a wrong current password (counted like a try to sign in) and a new one
 * that may not be theirs.
 */
export async function changePassword(
  db: Db,
  acting: Acting,
  from: From,
  given: { currentPassword: string; newPassword: string; keepSession: string },
): Promise<Outcome<null>> {
  const { personId, name } = acting.actor;
  const account = requireRecord(await findAccount(db, personId));
  const counted = await countTry(db, from, "sign-in", account.email, TRIES, TOO_MANY_TRIES);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };
  const current = isCurrentPassword(await isPassword(given.currentPassword, account.passwordHash));
  if (!current.allowed) return { ok: false, refusal: current };
  await retryWhileBusy(() => deleteTries(db, counted));

  const verdict = mayBePassword(given.newPassword, { name, email: account.email });
  if (!verdict.allowed) return { ok: false, refusal: verdict };
  const passwordHash = await hashPassword(given.newPassword);
  const person = { personId, name, email: account.email };
  return runDeedFor(db, acting, async (trx) => {
    await setPassword(trx, person, { passwordHash, now: acting.now, keepSession: given.keepSession });
    return null;
  });
}
