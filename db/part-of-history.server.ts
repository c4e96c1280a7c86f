import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { readEvent, timeline, type EventRow } from "./events.server.ts";
import type { Database } from "./schema.ts";

/** A part of a timeline: its entries, and the number of the last of them where there are earlier ones. */
export type EventsPart = { entries: EventRow[]; earlier: number | null };

/** So many entries of a long history stand on a page. */
const ENTRIES_SHOWN = 50;

/** The newest entries of a timeline, or those before the one of this number. */
export async function listEventsBefore(
  db: Kysely<Database>,
  reader: Reader,
  { kind, id }: { kind: RecordKind; id: number },
  before: number | null,
  most = ENTRIES_SHOWN,
): Promise<EventsPart> {
  const rows = await timeline(db, reader, kind, id)
    .$if(before !== null, (query) => query.where("eventSubject.eventId", "<", before))
    .limit(most + 1)
    .execute();
  const entries = rows.slice(0, most).map(readEvent);
  return { entries, earlier: rows.length > most ? (entries.at(-1)?.id ?? null) : null };
}
