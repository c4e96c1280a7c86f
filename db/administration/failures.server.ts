import type { Kysely } from "kysely";
import type { Database, Row } from "#db/schema.ts";

/** So many are kept; the oldest go first. */
const MOST_KEPT = 200;

/** Keeps that something went wrong, in place of the oldest that is kept. */
export async function keepFailure(db: Kysely<Database>, failure: Row<"failure">): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("failure")
      .values(failure)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const last = await trx
      .selectFrom("failure")
      .select("at")
      .orderBy("at", "desc")
      .limit(1)
      .offset(MOST_KEPT)
      .execute();
    for (const { at } of last) await trx.deleteFrom("failure").where("at", "<=", at).execute();
  });
}

/** What went wrong last. */
export function listFailures(db: Kysely<Database>, most: number) {
  return db
    .selectFrom("failure")
    .select(["requestId", "at", "kind", "place"])
    .orderBy("at", "desc")
    .orderBy("requestId")
    .limit(most)
    .execute();
}
