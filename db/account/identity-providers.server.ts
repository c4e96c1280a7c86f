import type { Kysely, Transaction } from "kysely";
import type { Database, New } from "#db/schema.ts";

const COLUMNS = [
  "id",
  "councilId",
  "name",
  "issuer",
  "clientId",
  "secretSealed",
  "scopes",
  "offeredSinceAt",
  "passwordsOffSinceAt",
  "version",
] as const;

/** A provider; undefined where there is none with the number. */
export async function findProvider(db: Kysely<Database>, id: number) {
  return db.selectFrom("identityProvider").select(COLUMNS).where("id", "=", id).executeTakeFirst();
}

/** The providers of a council, by name. */
export async function listProviders(db: Kysely<Database>, councilId: number) {
  return db
    .selectFrom("identityProvider")
    .select(COLUMNS)
    .where("councilId", "=", councilId)
    .orderBy("name")
    .orderBy("id")
    .limit(20)
    .execute();
}

/** The providers that the sign-in page of a council offers, or that of all councils together, by name. */
export async function listOffered(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("identityProvider")
    .select(["id", "name", "passwordsOffSinceAt"])
    .where("offeredSinceAt", "is not", null)
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId ?? 0))
    .orderBy("name")
    .orderBy("id")
    .limit(100)
    .execute();
}

/** The provider that a council's people use in place of passwords; undefined where passwords work. */
export async function findInPlaceOfPasswords(db: Kysely<Database>, councilId: number) {
  return db
    .selectFrom("identityProvider")
    .select(["id", "name"])
    .where("councilId", "=", councilId)
    .where("offeredSinceAt", "is not", null)
    .where("passwordsOffSinceAt", "is not", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/** Keeps a new provider; returns its number. */
export async function insertProvider(trx: Transaction<Database>, provider: New<"identityProvider">): Promise<number> {
  return (await trx.insertInto("identityProvider").values(provider).returning("id").executeTakeFirstOrThrow()).id;
}

/** Changes what is kept of a provider. */
export async function updateProvider(
  trx: Transaction<Database>,
  id: number,
  to: Omit<New<"identityProvider">, "id" | "councilId" | "version">,
): Promise<void> {
  await trx
    .updateTable("identityProvider")
    .set(to)
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Removes a provider, with who joined by it, and every session that began there. */
export async function deleteProvider(trx: Transaction<Database>, id: number): Promise<void> {
  const began = trx.selectFrom("outsideSession").select("sessionIdHash").where("providerId", "=", id);
  await trx.deleteFrom("session").where("idHash", "in", began).execute();
  await trx.deleteFrom("identityProvider").where("id", "=", id).execute();
}
