import type { Kysely } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The different lists of words that these bodies keep, or with null all of this council, or of every one; null for one that was never changed. */
export async function listSameWords(
  db: Kysely<Database>,
  bodyIds: readonly number[] | null,
  councilId: number | null = null,
): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom("body")
    .select("sameWords")
    .distinct()
    .$if(bodyIds !== null, (query) => query.where("id", "in", orNone(bodyIds ?? [])))
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .limit(100)
    .execute();
  return rows.map(({ sameWords }) => sameWords);
}
