import type { Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "./schema.ts";

/** The answer already given to this form post, as JSON text; undefined for a first post. */
export async function findAnswer(
  trx: Transaction<Database>,
  actorKey: string,
  key: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom("submitKey")
    .select("answer")
    .where("actorKey", "=", actorKey)
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.answer;
}

/** Keeps the answer of a form post, in the same transaction as what it wrote. */
export async function keepAnswer(
  trx: Transaction<Database>,
  actorKey: string,
  key: string,
  answer: string,
  at: IsoInstant,
): Promise<void> {
  await trx.insertInto("submitKey").values({ actorKey, key, answer, at }).execute();
}

/** Forgets answers given before the instant: no browser sends a form that old again. */
export async function forgetAnswersBefore(trx: Transaction<Database>, before: IsoInstant): Promise<void> {
  await trx.deleteFrom("submitKey").where("at", "<", before).execute();
}
