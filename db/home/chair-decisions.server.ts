import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction } from "#app/domain/events.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
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

/** The last decisions on these bodies' themes, programmes, variations and agendas, newest first; of one person since then. */
export function listDecisions(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  limit: number,
  by?: { personId: number; since: IsoInstant },
) {
  return by ? decisionsBy(db, { bodyIds, limit, ...by }) : lastDecisions(db, { bodyIds, limit });
}

type Last = { bodyIds: readonly number[]; limit: number };

const lastDecisions = readyQuery((db: Kysely<Database>, { bodyIds, limit }: Last) =>
  decisions(db)
    .where((eb) => inNumbers(eb.ref("event.bodyId"), bodyIds))
    .orderBy("event.id", "desc")
    .limit(limit),
);

const decisionsBy = readyQuery(
  (db: Kysely<Database>, { bodyIds, limit, personId, since }: Last & { personId: number; since: IsoInstant }) =>
    decisions(db)
      .where(inNumbers(notByIndex(sql`event.body_id`), bodyIds)) // found by their time, which leaves few to look at
      .where("event.actorPersonId", "=", personId)
      .where("event.at", ">=", since)
      .orderBy("event.at", "desc")
      .orderBy("event.id", "desc")
      .limit(limit),
);

function decisions(db: Kysely<Database>) {
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
    .where("event.action", "in", DECISIONS);
}
