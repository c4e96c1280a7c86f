import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** The days that were added to the known bank holidays and not taken off again, by day. */
export function listAddedDays(db: Kysely<Database>) {
  return db
    .selectFrom("calendarDay")
    .select(["id", "jurisdiction", "onDay", "words", "addedAt", "addedByName", "version"])
    .where("removedAt", "is", null)
    .orderBy("onDay")
    .orderBy("id")
    .execute();
}
