import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

/** Which of the body's themes follow which, in the order they were linked. */
export function listFollowing(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("themeRelation")
    .innerJoin("theme", "theme.id", "themeRelation.themeId")
    .select(["themeRelation.themeId", "themeRelation.otherThemeId"])
    .where("theme.bodyId", "=", bodyId)
    .where("themeRelation.kind", "=", "follows")
    .orderBy("themeRelation.id")
    .execute();
}
