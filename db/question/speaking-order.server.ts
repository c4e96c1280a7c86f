import type { Transaction } from "kysely";
import type { Database } from "#db/schema.ts";

/** Puts questions in this speaking order, from 1 on. */
export async function setSpeakingOrder(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await trx
      .updateTable("question")
      .set({ speakingOrder: index + 1 })
      .where("id", "=", id)
      .execute();
  }
}
