import { deleteRecords } from "#db/public-record/delete-records.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Takes a follow-up away from readers at once. Part of marking it as sensitive. */
export async function withholdFollowUp(trx: Trx, followUpId: number): Promise<void> {
  await deleteRecords(trx, "follow_up", [followUpId]);
}
