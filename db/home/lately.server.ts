import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** So many of the latest events are looked through: more than all bodies together write in a week. */
const LATEST = 2_000;

/** What others did in these bodies since then, newest first: for who sees the bodies whole. */
export function listLately(
  db: Kysely<Database>,
  { bodyIds, notBy, since }: { bodyIds: readonly number[]; notBy: number; since: IsoInstant },
  limit: number,
) {
  return db
    .selectFrom("event")
    .leftJoin("theme", (join) => join.onRef("theme.id", "=", "event.subjectId").on("event.subjectKind", "=", "theme"))
    .leftJoin("agendaItem", (join) =>
      join.onRef("agendaItem.id", "=", "event.subjectId").on("event.subjectKind", "=", "item"),
    )
    .select(["event.id", "event.at", "event.actorName", "event.action", "event.subjectKind", "event.subjectId"])
    .select(["event.particulars", "theme.title as themeTitle", "agendaItem.title as itemTitle"])
    .where("event.id", ">", (eb) => eb.selectFrom("event").select(sql<number>`max(id) - ${LATEST}`.as("from")))
    .where("event.bodyId", "in", orNone(bodyIds))
    .where("event.at", ">=", since)
    .where((eb) => eb.or([eb("event.actorPersonId", "is", null), eb("event.actorPersonId", "<>", notBy)]))
    .orderBy("event.id", "desc")
    .limit(limit)
    .execute();
}
