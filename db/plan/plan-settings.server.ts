import type { Kysely, Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";

/** What the plans of a body weigh, with who set it and its version; undefined where it is as usual. */
export function findPlanSettings(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("planSetting")
    .innerJoin("person", "person.id", "planSetting.setByPersonId")
    .select(["surprises", "promises", "nearness", "spread", "balance", "reserveMinutes", "mostHeavy"])
    .select(["person.name as setByName", "planSetting.setAt", "planSetting.version"])
    .where("planSetting.bodyId", "=", bodyId)
    .executeTakeFirst();
}

/** Keeps what the plans of a body weigh, over what was kept before; its version rises by one. */
export async function putPlanSettings(
  trx: Transaction<Database>,
  { bodyId, ...kept }: Omit<New<"planSetting">, "version">,
): Promise<void> {
  await trx
    .insertInto("planSetting")
    .values({ bodyId, ...kept })
    .onConflict((conflict) =>
      conflict.column("bodyId").doUpdateSet((eb) => ({ ...kept, version: eb("planSetting.version", "+", 1) })),
    )
    .execute();
}
