import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/** What a person's second step is checked with; undefined where they never had one. */
export async function findSecondStep(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("secondStep")
    .select(["keySealed", "lastStep", "changedAt"])
    .where("personId", "=", personId)
    .executeTakeFirst();
}

/** How much a person has for a second step. */
export async function countSecondSteps(db: Kysely<Database>, personId: number) {
  const row = await db
    .selectFrom("account")
    .leftJoin("secondStep", "secondStep.personId", "account.personId")
    .select("secondStep.keySealed")
    .select((eb) => [
      eb
        .selectFrom("passkey")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("passkey.personId", "=", "account.personId")
        .as("passkeys"),
      eb
        .selectFrom("recoveryCode")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .whereRef("recoveryCode.personId", "=", "account.personId")
        .as("codesLeft"),
    ])
    .where("account.personId", "=", personId)
    .executeTakeFirst();
  return {
    hasApp: Boolean(row?.keySealed),
    passkeys: Number(row?.passkeys ?? 0),
    codesLeft: Number(row?.codesLeft ?? 0),
  };
}

/** Keeps the key of a person's app, or with null that they have none; what was before is over. */
export async function setAppKey(
  trx: Transaction<Database>,
  personId: number,
  to: { keySealed: string | null; lastStep: number; changedAt: IsoInstant },
): Promise<void> {
  await trx
    .insertInto("secondStep")
    .values({ personId, ...to })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(to))
    .execute();
}

/** Notes that something of a person's second step changed. */
export async function touchSecondStep(trx: Transaction<Database>, personId: number, at: IsoInstant): Promise<void> {
  await trx
    .insertInto("secondStep")
    .values({ personId, changedAt: at })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet({ changedAt: at }))
    .execute();
}

/** Uses up the app's codes up to this one; false where it, or a later one, was used before. */
export async function useAppCode(db: Kysely<Database>, personId: number, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("secondStep")
    .set({ lastStep: step })
    .where("personId", "=", personId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Uses a recovery code up; false where the person has none such. */
export async function useRecoveryCode(db: Kysely<Database>, personId: number, codeHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("recoveryCode")
    .where("personId", "=", personId)
    .where("codeHash", "=", codeHash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Gives a person these recovery codes in place of those before. */
export async function setRecoveryCodes(
  trx: Transaction<Database>,
  personId: number,
  codeHashes: readonly string[],
): Promise<void> {
  await trx.deleteFrom("recoveryCode").where("personId", "=", personId).execute();
  if (codeHashes.length === 0) return;
  await trx
    .insertInto("recoveryCode")
    .values(codeHashes.map((codeHash) => ({ personId, codeHash })))
    .execute();
}
