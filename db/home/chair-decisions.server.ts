import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction } from "#app/domain/events.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const DECISIONS = [
  "theme_approved",
  "theme_not_taken_forward",
  "theme_sent_back",
  "theme_decision_undone",
  "programme_approved",
  "programme_sent_back",
  "programme_decision_undone",
  "variation_approved",
  "variation_refused",
  "variation_decision_undone",
  "variation_withdrawn",
  "variation_made_under_delegation",
  "request_decided",
  "request_decision_undone",
  "request_recalled",
  "agenda_agreed",
  "agenda_sent_back",
  "agenda_decision_undone",
] as const satisfies EventAction[];

/** So many of the latest events are looked through for one person's own: more than all bodies together write in a day. */
const LATEST = 2_000;

/** The last decisions on these bodies' themes, programmes, variations and agendas, newest first; of one person since then. */
export function listDecisions(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  limit: number,
  by?: { personId: number; since: IsoInstant },
) {
  return db
    .selectFrom("event")
    .leftJoin("theme", (join) => join.onRef("theme.id", "=", "event.subjectId").on("event.subjectKind", "=", "theme"))
    .leftJoin("workProgramme", (join) =>
      join.onRef("workProgramme.id", "=", "event.subjectId").on("event.subjectKind", "=", "programme"),
    )
    .leftJoin("variation", (join) =>
      join.onRef("variation.id", "=", "event.subjectId").on("event.subjectKind", "=", "variation"),
    )
    .leftJoin("agendaItem", "agendaItem.id", "variation.itemId")
    .innerJoin("body", "body.id", "event.bodyId")
    .select([
      "event.id",
      "event.at",
      "event.actorPersonId",
      "event.actorName",
      "event.action",
      "event.subjectKind",
      "event.subjectId",
      "event.reason",
      "event.particulars",
      "theme.title as themeTitle",
      "agendaItem.title as itemTitle",
      "workProgramme.startYear",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .where("event.bodyId", "in", orNone(bodyIds))
    .where("event.action", "in", DECISIONS)
    .$if(by !== undefined, (query) =>
      query
        .where("event.id", ">", (eb) => eb.selectFrom("event").select(sql<number>`max(id) - ${LATEST}`.as("from")))
        .where("event.actorPersonId", "=", by?.personId ?? 0)
        .where("event.at", ">=", by?.since ?? ""),
    )
    .orderBy("event.id", "desc")
    .limit(limit)
    .execute();
}
