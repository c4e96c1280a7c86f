import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

/** Whether nothing was ever set up here: no body and no person. */
export async function isEmptyInstallation(db: Kysely<Database>): Promise<boolean> {
  const { there } = await db
    .selectNoFrom((eb) => [
      eb
        .or([eb.exists(eb.selectFrom("body").select("id")), eb.exists(eb.selectFrom("person").select("id"))])
        .as("there"),
    ])
    .executeTakeFirstOrThrow();
  return !there;
}
