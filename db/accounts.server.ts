import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** The account of an e-mail address as it is stored (lower case), with the person's name. */
export async function findAccountByEmail(db: Kysely<Database>, email: string) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .select([
      "account.personId",
      "account.email",
      "account.passwordHash",
      "account.suspendedAt",
      "person.name",
    ])
    .where("account.email", "=", email)
    .executeTakeFirst();
}
