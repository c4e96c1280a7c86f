import { mayAdminister } from "#app/domain/permissions.ts";
import { findProvider } from "#db/account/identity-providers.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";

/** The provider of the actor's council; anybody else's throws `NoSuchRecord`. */
export async function ownProvider(trx: Trx, { actor }: Acting, id: number) {
  requireVerdict(mayAdminister(actor));
  const provider = await findProvider(trx, id);
  return requireRecord(provider?.councilId === actor.councilId ? provider : undefined);
}
