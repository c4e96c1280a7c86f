import type { Kysely } from "kysely";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/** The names and addresses of the bodies with these ids. */
export async function listBodyNames(db: Kysely<Database>, ids: readonly number[]) {
  return db
    .selectFrom("body")
    .select(["id", "name", "slug"])
    .where("id", "in", orNone(ids))
    .orderBy("name")
    .execute();
}
