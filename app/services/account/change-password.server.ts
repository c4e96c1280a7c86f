import { mayBePassword } from "#app/domain/account/password.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import type { From } from "#app/services/try-limit.server.ts";
import { hashPassword } from "./passwords.server.ts";
import { provePassword } from "./prove-password.server.ts";
import { setPassword } from "./set-password.server.ts";

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
  const proved = await provePassword(db, from, personId, given.currentPassword);
  if (!proved.ok) return proved;
  const person = { personId, name, email: proved.result.email };

  const verdict = mayBePassword(given.newPassword, person);
  if (!verdict.allowed) return { ok: false, refusal: verdict };
  const passwordHash = await hashPassword(given.newPassword);
  return runDeedFor(db, acting, async (trx) => {
    await setPassword(trx, person, { passwordHash, now: acting.now, keepSession: given.keepSession });
    return null;
  });
}
