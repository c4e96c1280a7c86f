import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** The account of an e-mail address in a council as it is stored (lower case), with the person's name. */
export async function findAccountByEmail(db: Kysely<Database>, email: string, councilId: number) {
  return accountsOf(db, email).where("account.councilId", "=", councilId).executeTakeFirst();
}

/** The accounts of an e-mail address in this council, or with null in every one, the earliest council first. At most 20. */
export function listAccountsByEmail(db: Kysely<Database>, email: string, councilId: number | null) {
  return accountsOf(db, email)
    .$if(councilId !== null, (query) => query.where("account.councilId", "=", councilId))
    .orderBy("account.councilId")
    .limit(20)
    .execute();
}

function accountsOf(db: Kysely<Database>, email: string) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .select(["account.personId", "account.email", "account.passwordHash", "account.suspendedAt", "person.name"])
    .select("account.councilId")
    .where("account.email", "=", email);
}

/** The account of a person, with the stored hash: for changing one's own password. */
export async function findAccount(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("account")
    .select(["personId", "email", "passwordHash", "suspendedAt"])
    .where("personId", "=", personId)
    .executeTakeFirst();
}

/** Opens an account; it has no password until its invitation is used. */
export async function insertAccount(trx: Transaction<Database>, account: New<"account">): Promise<void> {
  await trx.insertInto("account").values(account).execute();
}

/** Removes an account, with everything of it that only its holder needs: what is left is the person's name. */
export async function deleteAccount(trx: Transaction<Database>, personId: number): Promise<void> {
  for (const table of ["session", "linkToken", "feedKey", "reminderStop", "reminderSent", "account"] as const)
    await trx.deleteFrom(table).where("personId", "=", personId).execute();
}

/** Changes the address that an account signs in with. */
export async function setEmail(trx: Transaction<Database>, personId: number, email: string): Promise<void> {
  await trx.updateTable("account").set({ email }).where("personId", "=", personId).execute();
}

/** Stores the hash of a new password. */
export async function setPasswordHash(
  trx: Transaction<Database>,
  personId: number,
  passwordHash: string,
): Promise<void> {
  await trx.updateTable("account").set({ passwordHash }).where("personId", "=", personId).execute();
}

/** Suspends an account, with the instant and the reason, or with null for both restores it. */
export async function setSuspended(
  trx: Transaction<Database>,
  personId: number,
  to: { suspendedAt: IsoInstant | null; suspendedBecause: string | null },
): Promise<void> {
  await trx.updateTable("account").set(to).where("personId", "=", personId).execute();
}

/** Gives an account an administrator's rights from the instant, or with null ends them. */
export async function setAdministrator(
  trx: Transaction<Database>,
  personId: number,
  sinceAt: IsoInstant | null,
): Promise<void> {
  await trx.updateTable("account").set({ administratorSinceAt: sinceAt }).where("personId", "=", personId).execute();
}

/** How many administrators of the council can sign in. */
export async function countAdministrators(db: Kysely<Database>, councilId: number): Promise<number> {
  const row = await db
    .selectFrom("account")
    .select((eb) => eb.fn.countAll<number>().as("administrators"))
    .where("councilId", "=", councilId)
    .where("administratorSinceAt", "is not", null)
    .where("suspendedAt", "is", null)
    .executeTakeFirstOrThrow();
  return row.administrators;
}
