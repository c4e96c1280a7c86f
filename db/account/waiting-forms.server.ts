import type { Kysely, Transaction } from "kysely";
import type { Database, Row } from "#db/schema.ts";

/** Of all people together; the oldest give way. */
const MOST_WAITING = 200;

/** Has a form wait for its session, in place of any that waited for it before. */
export async function keepWaitingForm(trx: Transaction<Database>, form: Row<"waitingForm">): Promise<void> {
  const { page, action, typed, at } = form;
  await trx
    .insertInto("waitingForm")
    .values(form)
    .onConflict((conflict) => conflict.column("idHash").doUpdateSet({ page, action, typed, at }))
    .execute();
  const waiting = await trx.selectFrom("waitingForm").select("idHash").orderBy("at", "desc").limit(1_000).execute();
  const tooMany = waiting.slice(MOST_WAITING).map(({ idHash }) => idHash);
  if (tooMany.length > 0) await trx.deleteFrom("waitingForm").where("idHash", "in", tooMany).execute();
}

/** The form that waits for this session. */
export function findWaitingForm(db: Kysely<Database>, idHash: string) {
  return db
    .selectFrom("waitingForm")
    .select(["page", "action", "typed"])
    .where("idHash", "=", idHash)
    .executeTakeFirst();
}

/** Lets go of the form that waits for this session. */
export async function deleteWaitingForm(db: Kysely<Database>, idHash: string): Promise<void> {
  await db.deleteFrom("waitingForm").where("idHash", "=", idHash).execute();
}
