import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/**
 * The bodies of this council, or with null of every one, that take suggestions on a day, oldest first: those that have not
 * ended, meet to scrutinise (an accountability meeting does not), and have an
 * officer in post to read them.
 */
export function listBodiesTakingSuggestions(db: Kysely<Database>, today: IsoDate, councilId: number | null) {
  return db
    .selectFrom("body")
    .select(["body.id", "body.name", "body.slug"])
    .where("body.kind", "<>", "accountability")
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId))
    .where((eb) => eb.or([eb("body.endedOn", "is", null), eb("body.endedOn", ">", today)]))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("membership")
          .select("membership.id")
          .whereRef("membership.bodyId", "=", "body.id")
          .where("membership.role", "=", "officer")
          .where("membership.fromOn", "<=", today)
          .where((on) => on.or([on("membership.untilOn", "is", null), on("membership.untilOn", ">=", today)])),
      ),
    )
    .orderBy("body.id")
    .execute();
}
