import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { eventSentence, referencesTold, type EventAction, type RecordKind } from "#app/domain/events.ts";
import type { StoredParticulars } from "#app/domain/event/particulars.ts";
import { reference, withNames, type ReferredKind } from "#app/domain/references.ts";
import { listEvents } from "#db/events.server.ts";
import { listEventsBefore } from "#db/part-of-history.server.ts";
import type { Database } from "#db/schema.ts";
import { readNames } from "./name-referred.server.ts";

type Db = Kysely<Database>;
type Own = { kind: RecordKind; id: number };

/** A record's history for this reader, newest first, at most `limit` entries, each with its sentence. */
export async function readEvents(db: Db, reader: Reader, own: Own, limit?: number) {
  return tellEvents(db, reader, await listEvents(db, reader, own.kind, own.id, limit), own);
}

/** A part of a long history: the newest entries, or those before the one of this number. */
export async function readEventsBefore(db: Db, reader: Reader, own: Own, before: number | null) {
  const { entries, earlier } = await listEventsBefore(db, reader, own, before);
  return { entries: await tellEvents(db, reader, entries, own), earlier };
}

/** Events, each with its sentence: the record whose history it is stands there as itself, others by name as this reader sees them. */
export async function tellEvents<E extends { action: EventAction; particulars: StoredParticulars }>(
  db: Db,
  reader: Reader,
  events: readonly E[],
  own?: Own,
): Promise<(E & { sentence: string })[]> {
  const told = events.map((event) => ({ event, references: referencesTold(event.action, event.particulars) }));
  const itself = own && isReferred(own.kind) ? reference(own.kind, own.id) : "";
  const others = new Set(told.flatMap(({ references }) => references).filter((its) => its !== itself));
  const called = await readNames(db, reader, [...others]);
  if (own && isReferred(own.kind)) called.set(itself, ITSELF[own.kind]);
  return told.map(({ event, references }) => {
    const names = new Map(references.flatMap((its) => (called.has(its) ? [[its, called.get(its) ?? its]] : [])));
    return { ...event, sentence: withNames(eventSentence(event.action, event.particulars), names) };
  });
}

const ITSELF = {
  theme: "this theme",
  question: "this question",
  item: "this item",
  meeting: "this meeting",
  follow_up: "this follow-up",
  scoring: "this scoring",
} as const satisfies Partial<Record<ReferredKind, string>>;

function isReferred(kind: RecordKind): kind is keyof typeof ITSELF {
  return kind in ITSELF;
}
