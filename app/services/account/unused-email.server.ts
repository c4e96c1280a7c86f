import { refused } from "#app/domain/verdict.ts";
import { findAccountByEmail } from "#db/account/accounts.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Goes on where no other person signs in with the address; an administrator may be told who does. */
export async function requireUnusedEmail(trx: Trx, email: string, personId: number): Promise<void> {
  const taken = await findAccountByEmail(trx, email);
  if (taken && taken.personId !== personId)
    requireVerdict(refused("input", `${taken.name} signs in with that e-mail address already.`));
}
