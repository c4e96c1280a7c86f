import type { Kysely, Transaction } from "kysely";
import type { SecondStepRule } from "#app/domain/account/second-step.ts";
import type { Database } from "#db/schema.ts";

/** Who of a council must have a second step; undefined where nobody has said. */
export async function findSignInRule(db: Kysely<Database>, councilId: number) {
  return db
    .selectFrom("signInRule")
    .select(["secondStepFor", "version"])
    .where("councilId", "=", councilId)
    .executeTakeFirst();
}

/** Sets who must have a second step. */
export async function setSignInRule(
  trx: Transaction<Database>,
  councilId: number,
  secondStepFor: SecondStepRule,
): Promise<void> {
  await trx
    .insertInto("signInRule")
    .values({ councilId, secondStepFor })
    .onConflict((conflict) =>
      conflict.column("councilId").doUpdateSet((eb) => ({ secondStepFor, version: eb("signInRule.version", "+", 1) })),
    )
    .execute();
}
