import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inTexts } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const RESULT_COLUMNS = ["bodyId", "key", "ruleId", "result", "onDay", "because", "byName", "at", "version"] as const;

/** How the deadlines of these bodies ended that meetings and years start, where somebody recorded it: few beside those of what happened. */
export function listResultsBesideOccasions(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("deadlineResult")
    .select(RESULT_COLUMNS)
    .where("bodyId", "in", orNone(bodyIds))
    .where(sql<boolean>`deadline_result.key not like ${`%${OCCASION_SIGN}%`}`)
    .execute();
}

/** The same of the deadlines that what happened between two days (both included) started. */
export function listResultsOfOccasions(
  db: Kysely<Database>,
  { bodyIds, from, until }: { bodyIds: readonly number[]; from: IsoDate; until: IsoDate },
) {
  return db
    .selectFrom("occasion")
    .innerJoin("deadlineResult", (join) =>
      join
        .onRef("deadlineResult.bodyId", "=", "occasion.bodyId")
        .on(sql<boolean>`deadline_result.key = ${KEY_OF_OCCASION}`),
    )
    .select(RESULT_COLUMNS.map((column) => `deadlineResult.${column}` as const))
    .where("occasion.bodyId", "in", orNone(bodyIds))
    .where("occasion.occurredOn", ">=", from)
    .where("occasion.occurredOn", "<=", until)
    .execute();
}

const OCCASION_SIGN = ":O-";
/** `deadlineKey` of what happened, in SQL. */
const KEY_OF_OCCASION = sql`occasion.rule_id || ${sql.lit(OCCASION_SIGN)} || occasion.id`;

/** The same of the deadlines with these keys alone. */
export function listDeadlineResultsOf(db: Kysely<Database>, bodyIds: readonly number[], keys: readonly string[]) {
  return ofKeys(db, { bodyIds, keys });
}

type Keys = { bodyIds: readonly number[]; keys: readonly string[] };

const ofKeys = readyQuery((db: Kysely<Database>, { bodyIds, keys }: Keys) =>
  db
    .selectFrom("deadlineResult")
    .select(RESULT_COLUMNS)
    .where((eb) => inNumbers(eb.ref("bodyId"), bodyIds))
    .where((eb) => inTexts(eb.ref("key"), keys)),
);

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
