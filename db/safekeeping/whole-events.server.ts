import type { Kysely } from "kysely";
import type { Database, Row } from "#db/schema.ts";
import type { WholeEvent } from "./link-hash.server.ts";

/** The columns of an event that its link covers. */
export const EVENT_FACTS = [
  "event.id",
  "event.at",
  "event.actorPersonId",
  "event.actorName",
  "event.action",
  "event.subjectKind",
  "event.subjectId",
  "event.subjectVersion",
  "event.bodyId",
  "event.reason",
  "event.particulars",
  "event.councilId",
] as const;

/** These events with the records on whose timelines they stand; one query. */
export async function withSubjects(db: Kysely<Database>, events: readonly Row<"event">[]): Promise<WholeEvent[]> {
  if (events.length === 0) return [];
  const shown = await db
    .selectFrom("eventSubject")
    .select(["eventId", "kind", "recordId as id"])
    .where(
      "eventId",
      "in",
      events.map(({ id }) => id),
    )
    .execute();
  const byEvent = new Map(events.map(({ id }) => [id, [] as WholeEvent["subjects"][number][]]));
  for (const { eventId, kind, id } of shown) byEvent.get(eventId)?.push({ kind, id });
  return events.map((event) => ({ ...event, subjects: byEvent.get(event.id) ?? [] }));
}
