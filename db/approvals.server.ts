import { sql, type Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** How many themes, programmes and variations of these bodies wait for a chair's decision. */
export async function countWaitingForChair(
  db: Kysely<Database>,
  bodyIds: readonly number[],
): Promise<number> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("theme")
        .select(sql<number>`count(*)`.as("n"))
        .where("theme.bodyId", "in", bodyIds)
        .where("theme.state", "=", "with_chair")
        .as("themes"),
      eb
        .selectFrom("workProgramme")
        .select(sql<number>`count(*)`.as("n"))
        .where("workProgramme.bodyId", "in", bodyIds)
        .where("workProgramme.state", "=", "submitted")
        .as("programmes"),
      eb
        .selectFrom("variation")
        .innerJoin("workProgramme", "workProgramme.id", "variation.programmeId")
        .select(sql<number>`count(*)`.as("n"))
        .where("workProgramme.bodyId", "in", bodyIds)
        .where("variation.state", "=", "awaiting_chair")
        .as("variations"),
    ])
    .executeTakeFirstOrThrow();
  return (row.themes ?? 0) + (row.programmes ?? 0) + (row.variations ?? 0);
}
