import type { Kysely } from "kysely";
import type { EventAction } from "#app/domain/events.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const DECISIONS = [
  "theme_approved",
  "theme_not_taken_forward",
  "theme_sent_back",
  "programme_approved",
  "programme_sent_back",
  "variation_approved",
  "variation_refused",
  "variation_withdrawn",
  "variation_made_under_delegation",
  "request_decided",
  "request_recalled",
  "agenda_agreed",
  "agenda_sent_back",
] as const satisfies EventAction[];

/** The last decisions on these bodies' themes, programmes, variations and agendas, newest first. */
export function listDecisions(db: Kysely<Database>, bodyIds: readonly number[], limit: number) {
  return db
    .selectFrom("event")
    .leftJoin("theme", (join) => join.onRef("theme.id", "=", "event.subjectId").on("event.subjectKind", "=", "theme"))
    .leftJoin("workProgramme", (join) =>
      join.onRef("workProgramme.id", "=", "event.subjectId").on("event.subjectKind", "=", "programme"),
    )
    .innerJoin("body", "body.id", "event.bodyId")
    .select([
      "event.id",
      "event.at",
      "event.actorName",
      "event.action",
      "event.subjectKind",
      "event.subjectId",
      "event.reason",
      "event.particulars",
      "theme.title as themeTitle",
      "workProgramme.startYear",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .where("event.bodyId", "in", orNone(bodyIds))
    .where("event.action", "in", DECISIONS)
    .orderBy("event.id", "desc")
    .limit(limit)
    .execute();
}
