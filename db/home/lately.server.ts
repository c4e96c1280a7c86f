import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction } from "#app/domain/events.ts";
import { inTexts } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

type Of = { bodyIds: readonly number[]; actions: readonly EventAction[]; notBy: number; since: IsoInstant };

/** What others did of these deeds in these bodies since then, newest first, with what it was done to: for who sees the bodies whole. */
export function listLately(db: Kysely<Database>, of: Of, limit: number) {
  return lately(db, { ...of, limit });
}

const lately = readyQuery((db: Kysely<Database>, { bodyIds, actions, notBy, since, limit }: Of & { limit: number }) =>
  db
    .selectFrom("event")
    .leftJoin("theme", (join) => join.onRef("theme.id", "=", "event.subjectId").on("event.subjectKind", "=", "theme"))
    .leftJoin("variation", (join) =>
      join.onRef("variation.id", "=", "event.subjectId").on("event.subjectKind", "=", "variation"),
    )
    .leftJoin("agendaItem", (join) =>
      join.on("agendaItem.id", "=", (eb) =>
        eb
          .case("event.subjectKind")
          .when("item")
          .then(eb.ref("event.subjectId"))
          .else(eb.ref("variation.itemId"))
          .end(),
      ),
    )
    .leftJoin("followUp", (join) =>
      join.onRef("followUp.id", "=", "event.subjectId").on("event.subjectKind", "=", "follow_up"),
    )
    .select(["event.id", "event.at", "event.actorName", "event.action", "event.subjectKind", "event.subjectId"])
    .select(["event.particulars", "theme.title as themeTitle", "agendaItem.title as itemTitle", "followUp.wording"])
    .where((eb) => inTexts(eb.ref("event.action"), actions))
    .where(inNumbers(notByIndex(sql`event.body_id`), bodyIds)) // found by their time, which leaves few to look at
    .where("event.at", ">=", since)
    .where((eb) => eb.or([eb("event.actorPersonId", "is", null), eb("event.actorPersonId", "<>", notBy)]))
    .orderBy("event.at", "desc")
    .orderBy("event.id", "desc")
    .limit(limit),
);
