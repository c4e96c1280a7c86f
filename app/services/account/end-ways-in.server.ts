import { deletePendingSignInsOf } from "#db/account/pending-sign-ins.server.ts";
import { deleteSessionsOf } from "#db/account/sessions.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Ends every session of a person but the one named, and every way in that was begun. */
export async function endWaysIn(trx: Trx, personId: number, but?: string): Promise<void> {
  await deleteSessionsOf(trx, personId, but);
  await deletePendingSignInsOf(trx, personId);
}
