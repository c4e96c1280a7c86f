import type { Kysely, Transaction } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/** What these bodies' own rules say of deadlines, and who set it. */
export function listDeadlineSettings(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("deadlineSetting")
    .select(["bodyId", "ruleId", "applies", "value", "atTime", "words", "setByName", "setAt", "version"])
    .where("bodyId", "in", orNone(bodyIds))
    .orderBy("ruleId")
    .execute();
}

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
