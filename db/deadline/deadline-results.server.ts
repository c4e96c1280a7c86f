import { sql, type Kysely, type Transaction } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const RESULT_COLUMNS = ["bodyId", "key", "ruleId", "result", "onDay", "because", "byName", "at", "version"] as const;

/** How these bodies' deadlines ended, where somebody recorded it. */
export function listDeadlineResults(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db.selectFrom("deadlineResult").select(RESULT_COLUMNS).where("bodyId", "in", orNone(bodyIds)).execute();
}

/** The same of the deadlines with these keys alone. */
export function listDeadlineResultsOf(db: Kysely<Database>, bodyIds: readonly number[], keys: readonly string[]) {
  return db
    .selectFrom("deadlineResult")
    .select(RESULT_COLUMNS)
    .where("bodyId", "in", orNone(bodyIds))
    .where(sql<boolean>`deadline_result.key in (select value from json_each(${JSON.stringify(keys)}))`)
    .execute();
}

/** Records how a deadline ended, over what was recorded before; its version rises by one. */
export async function putDeadlineResult(
  trx: Transaction<Database>,
  result: Omit<New<"deadlineResult">, "version">,
): Promise<void> {
  const { result: ended, onDay, because, byName, at } = result;
  await trx
    .insertInto("deadlineResult")
    .values(result)
    .onConflict((conflict) =>
      conflict.columns(["bodyId", "key"]).doUpdateSet((eb) => ({
        result: ended,
        onDay,
        because,
        byName,
        at,
        version: eb("deadlineResult.version", "+", 1),
      })),
    )
    .execute();
}

/** Takes back what was recorded of a deadline. */
export async function deleteDeadlineResult(
  trx: Transaction<Database>,
  { bodyId, key }: { bodyId: number; key: string },
): Promise<void> {
  await trx.deleteFrom("deadlineResult").where("bodyId", "=", bodyId).where("key", "=", key).execute();
}
