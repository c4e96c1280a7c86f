import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { EventAction, PlannerEvent, RecordKind, StoredParticulars } from "#app/domain/events.ts";
import type { Reader } from "#app/domain/actor.ts";
import { orNone } from "./readable.server.ts";
import { notOfSensitiveFollowUp, notOfSensitiveTheme } from "./sensitive-events.server.ts";
import type { Database } from "./schema.ts";

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

/** Writes one event into history, with every record whose timeline shows it. */
export async function insertEvent(
  trx: Transaction<Database>,
  by: { personId: number | null; name: string; at: IsoInstant },
  event: PlannerEvent,
): Promise<number> {
  const { id } = await trx
    .insertInto("event")
    .values({
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
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const shownOn = new Map(
    [event.subject, ...(event.about ?? [])].map((record) => [`${record.kind}:${record.id}`, record]),
  );
  await trx
    .insertInto("eventSubject")
    .values([...shownOn.values()].map((record) => ({ kind: record.kind, recordId: record.id, eventId: id })))
    .execute();
  return id;
}

const EVENT_COLUMNS = [
  "event.id",
  "event.at",
  "event.actorName",
  "event.action",
  "event.subjectKind",
  "event.subjectId",
  "event.reason",
  "event.particulars",
] as const;

/** The events that stand on a record's timeline. */
const shownOn = (db: Kysely<Database>, kind: RecordKind, recordId: number) =>
  db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select(EVENT_COLUMNS)
    .where("eventSubject.kind", "=", kind)
    .where("eventSubject.recordId", "=", recordId);

/**
 * The timeline of a record, newest first, at most `limit` entries, without what concerns a sensitive theme that
 * this reader does not see. Every history is read here.
 */
export async function listEvents(
  db: Kysely<Database>,
  reader: Reader,
  kind: RecordKind,
  recordId: number,
  limit = 200,
): Promise<EventRow[]> {
  const rows = await shownOn(db, kind, recordId)
    .where(notOfSensitiveFollowUp(kind, recordId))
    .where(notOfSensitiveTheme(reader))
    .orderBy("event.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readEvent);
}

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
    .orderBy("event.id")
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

function readEvent(row: Omit<EventRow, "particulars"> & { particulars: string }): EventRow {
  return { ...row, particulars: readParticulars(row.particulars) };
}

/** What an event remembers, from its column. */
export function readParticulars(text: string): StoredParticulars {
  return ParticularsRow.parse(JSON.parse(text));
}
