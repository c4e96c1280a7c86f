import { isCurrentPassword, TOO_MANY_TRIES, TRIES } from "#app/domain/account/sign-in.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { deleteTries } from "#db/account/sign-in-failures.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { countTry, type From } from "#app/services/try-limit.server.ts";
import { isPassword } from "./passwords.server.ts";

/** Whether somebody who is signed in knows their password; a wrong one is counted like a try to sign in. */
export async function provePassword(
  db: Db,
  from: From,
  personId: number,
  password: string,
): Promise<Outcome<{ email: string }>> {
  const { email, passwordHash } = requireRecord(await findAccount(db, personId));
  const counted = await countTry(db, from, "sign-in", email, TRIES, TOO_MANY_TRIES);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };
  const verdict = isCurrentPassword(await isPassword(password, passwordHash));
  if (!verdict.allowed) return { ok: false, refusal: verdict };
  await retryWhileBusy(() => deleteTries(db, counted));
  return { ok: true, result: { email }, repeated: false };
}
