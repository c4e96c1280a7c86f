import { isUnusedEmail } from "#app/domain/account/sign-in.ts";
import { findAccountByEmail } from "#db/account/accounts.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Goes on where no other person of the council signs in with the address. */
export async function requireUnusedEmail(
  trx: Trx,
  email: string,
  { personId, councilId }: { personId: number; councilId: number },
): Promise<void> {
  requireVerdict(isUnusedEmail(await findAccountByEmail(trx, email, councilId), personId));
}
