import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events.ts";
import { EVENT_COLUMNS, readEvent, type EventRow } from "./events.server.ts";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/** The number of the last event there is; 0 where there is none. */
export async function findLastEvent(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom("event").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  return row?.id ?? 0;
}

/** What was done to these records after the event, oldest first; at most `limit`. */
export async function listEventsAfter(
  db: Kysely<Database>,
  kind: RecordKind,
  ids: readonly number[],
  after: number,
  limit: number,
): Promise<EventRow[]> {
  const rows = await db
    .selectFrom("event")
    .select(EVENT_COLUMNS)
    .where("event.id", ">", after)
    .where("event.subjectKind", "=", kind)
    .where("event.subjectId", "in", orNone(ids))
    .orderBy("event.id")
    .limit(limit)
    .execute();
  return rows.map(readEvent);
}
