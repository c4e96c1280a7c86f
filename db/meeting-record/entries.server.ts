import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** The latest entry in the history of an item: which it is, by whom, and when. */
export type LatestEntry = {
  itemId: number;
  entryId: number;
  byPersonId: number | null;
  byName: string;
  at: IsoInstant;
};

/** The latest entry of each of these items; whoever asks has read the items through their reader. */
export function listLatestEntries(db: Kysely<Database>, itemIds: readonly number[]): Promise<LatestEntry[]> {
  return db
    .selectFrom("agendaItem")
    .innerJoin("event", (join) =>
      join.on("event.id", "=", (eb) =>
        eb
          .selectFrom("eventSubject")
          .select(sql<number>`max(event_subject.event_id)`.as("latest"))
          .where("eventSubject.kind", "=", "item")
          .whereRef("eventSubject.recordId", "=", "agendaItem.id"),
      ),
    )
    .select([
      "agendaItem.id as itemId",
      "event.id as entryId",
      "event.actorPersonId as byPersonId",
      "event.actorName as byName",
      "event.at",
    ])
    .where((eb) => inNumbers(eb.ref("agendaItem.id"), itemIds))
    .execute();
}
