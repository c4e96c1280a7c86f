import { sql, type Kysely, type Transaction } from "kysely";
import { z } from "zod";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction, PlannerEvent, RecordKind, StoredParticulars } from "#app/domain/events.ts";
import type { Reader } from "#app/domain/actor.ts";
import { jsonEntries, jsonNumber, jsonText } from "./engine/json.server.ts";
import { orNone } from "./readable.server.ts";
import { linkEvent } from "./safekeeping/link-event.server.ts";
import type { Rewritten } from "./safekeeping/link-hash.server.ts";
import { notOfSensitiveFollowUp, notOfSensitiveTheme } from "./sensitive-events.server.ts";
import { readyQuery } from "./engine/ready-query.server.ts";
import type { Database, Row } from "./schema.ts";

const ParticularsRow = z.object({
  title: z.string().optional(),
  reference: z.string().optional(),
  other: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  role: z.string().optional(),
  number: z.number().optional(),
  changed: z
    .array(z.object({ label: z.string(), before: z.string().optional(), after: z.string().optional() }))
    .optional(),
}) satisfies z.ZodType<StoredParticulars>;

export type EventRow = {
  id: number;
  at: IsoInstant;
  actorName: string;
  action: EventAction;
  subjectKind: RecordKind;
  subjectId: number;
  reason: string | null;
  particulars: StoredParticulars;
};

/** Writes one event into history, with every record whose timeline shows it, and links it to the one before; `rewritten` is what it tells of where it rewrote the words of others. */
export async function insertEvent(
  trx: Transaction<Database>,
  by: { personId: number | null; name: string; at: IsoInstant },
  event: PlannerEvent,
  rewritten: readonly Rewritten[] = [],
): Promise<number> {
  const written = {
    at: by.at,
    actorPersonId: by.personId,
    actorName: by.name,
    action: event.action,
    subjectKind: event.subject.kind,
    subjectId: event.subject.id,
    subjectVersion: event.subject.version ?? null,
    bodyId: event.bodyId,
    reason: event.reason ?? null,
    particulars: JSON.stringify(event.particulars ?? {}),
  };
  const [row] = await happened(trx, written);
  if (!row) throw new Error("An event was written and has no number.");
  const subjects = [event.subject, ...(event.about ?? [])];
  await showsOn(trx, { eventId: row.id, records: JSON.stringify(subjects) });
  await linkEvent(trx, { ...row, ...written, subjects }, rewritten);
  return row.id;
}

const happened = readyQuery((db: Kysely<Database>, event: Omit<Row<"event">, "id" | "councilId">) =>
  db
    .insertInto("event")
    .values({
      at: event.at,
      actorPersonId: event.actorPersonId,
      actorName: event.actorName,
      action: event.action,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      subjectVersion: event.subjectVersion,
      bodyId: event.bodyId,
      reason: event.reason,
      particulars: event.particulars,
      councilId: sql<number>`coalesce((select council_id from body where id = ${event.bodyId}),
        (select council_id from person where id = ${event.actorPersonId}),
        (select council_id from person where id = ${event.subjectId} and ${event.subjectKind} = 'person'), 1)`,
    })
    .returning(["id", "councilId"]),
);

const showsOn = readyQuery((db: Kysely<Database>, { eventId, records }: { eventId: number; records: string }) =>
  db
    .insertInto("eventSubject")
    .columns(["kind", "recordId", "eventId"])
    .expression((eb) =>
      eb
        .selectFrom(jsonEntries(sql`${records}`).as("record"))
        .distinct()
        .select([
          jsonText<RecordKind>(sql`record.value`, "kind").as("kind"),
          jsonNumber(sql`record.value`, "id").as("recordId"),
          sql<number>`cast(${eventId} as integer)`.as("eventId"),
        ]),
    ),
);

/** The columns that an event is told by. */
export const EVENT_COLUMNS = [
  "event.id", "event.at", "event.actorName", "event.action", "event.subjectKind", "event.subjectId", "event.reason",
  "event.particulars",
] as const; // prettier-ignore

/** The events that stand on a record's timeline. */
const shownOn = (db: Kysely<Database>, kind: RecordKind, recordId: number) =>
  db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select(EVENT_COLUMNS)
    .where("eventSubject.kind", "=", kind)
    .where("eventSubject.recordId", "=", recordId);

/** The timeline of a record, newest first, at most `limit` entries, without what concerns a sensitive theme that this reader does not see. */
export async function listEvents(
  db: Kysely<Database>,
  reader: Reader,
  kind: RecordKind,
  recordId: number,
  limit = 200,
): Promise<EventRow[]> {
  return (await timeline(db, reader, kind, recordId).limit(limit).execute()).map(readEvent);
}

/** A timeline as `reader` may read it, newest first. */
export const timeline = (db: Kysely<Database>, reader: Reader, kind: RecordKind, recordId: number) =>
  shownOn(db, kind, recordId)
    .where(notOfSensitiveFollowUp(kind, recordId))
    .where(notOfSensitiveTheme(reader))
    .orderBy("eventSubject.eventId", "desc"); // as they lie in the key, so that no more are read than are told

/** What was done to a record after the given version of it, oldest first. */
export async function listEventsSince(
  db: Kysely<Database>,
  kind: RecordKind,
  recordId: number,
  version: number,
): Promise<EventRow[]> {
  const rows = await shownOn(db, kind, recordId)
    .where("event.subjectKind", "=", kind)
    .where("event.subjectVersion", ">", version)
    .orderBy("eventSubject.eventId")
    .limit(20)
    .execute();
  return rows.map(readEvent);
}

/** Who did the last thing to each of these records, and when; a record without history is left out. One query. */
export function listLastChanges(db: Kysely<Database>, kind: RecordKind, ids: readonly number[]) {
  return db
    .selectFrom("event")
    .select(["event.subjectId as id", "event.actorName as name", "event.at"])
    .where("event.id", "in", (eb) =>
      eb
        .selectFrom("eventSubject")
        .innerJoin("event as each", "each.id", "eventSubject.eventId")
        .select((inner) => inner.fn.max("each.id").as("id"))
        .where("eventSubject.kind", "=", kind)
        .where("eventSubject.recordId", "in", orNone(ids))
        .whereRef("each.subjectId", "=", "eventSubject.recordId")
        .where("each.subjectKind", "=", kind)
        .groupBy("eventSubject.recordId"),
    )
    .execute();
}

/** An event out of its row. */
export const readEvent = (row: Omit<EventRow, "particulars"> & { particulars: string }): EventRow => ({
  ...row,
  particulars: readParticulars(row.particulars),
});

/** What an event remembers, from its column. */
export function readParticulars(text: string): StoredParticulars {
  return ParticularsRow.parse(JSON.parse(text));
}
