import type { Kysely, Transaction } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** What these bodies' own rules say of deadlines, and who set it. */
export function listDeadlineSettings(db: Kysely<Database>, bodyIds: readonly number[]) {
  return settingsOf(db, { bodyIds });
}

const settingsOf = readyQuery((db: Kysely<Database>, { bodyIds }: { bodyIds: readonly number[] }) =>
  db
    .selectFrom("deadlineSetting")
    .select(["bodyId", "ruleId", "applies", "value", "atTime", "words", "setByName", "setAt", "version"])
    .where((eb) => inNumbers(eb.ref("bodyId"), bodyIds))
    .orderBy("ruleId"),
);

/** Sets what a body's own rules say of one deadline, over what was said before; its version rises by one. */
export async function putDeadlineSetting(
  trx: Transaction<Database>,
  setting: Omit<New<"deadlineSetting">, "version">,
): Promise<void> {
  const { applies, value, atTime, words, setByName, setAt } = setting;
  await trx
    .insertInto("deadlineSetting")
    .values(setting)
    .onConflict((conflict) =>
      conflict.columns(["bodyId", "ruleId"]).doUpdateSet((eb) => ({
        applies,
        value,
        atTime,
        words,
        setByName,
        setAt,
        version: eb("deadlineSetting.version", "+", 1),
      })),
    )
    .execute();
}
