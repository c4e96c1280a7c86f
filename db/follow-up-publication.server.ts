import type { Transaction } from "kysely";
import type { Database } from "./schema.ts";

/** Takes back what was published of a follow-up. */
export async function deletePublishedFollowUp(trx: Transaction<Database>, followUpId: number): Promise<void> {
  await trx
    .deleteFrom("publishedRecord")
    .where("kind", "=", "follow_up")
    .where("recordId", "=", followUpId)
    .execute();
}
