import type { Kysely, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { SourceKind } from "#app/domain/brought-meetings/kept.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { orNone, readableBroughtMeetings } from "#db/readable.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** The body’s meetings on these days, and those of these numbers elsewhere on whatever day; with how far their agenda is. */
export async function listMeetingsKnown(
  db: Kysely<Database>,
  { bodyId, days, keys }: { bodyId: number; days: readonly IsoDate[]; keys: readonly string[] },
) {
  const known = await db
    .selectFrom("meetingSource")
    .select(["recordId", "knownAs"])
    .where("bodyId", "=", bodyId)
    .where("kind", "=", "meeting")
    .execute();
  const among = new Set(keys);
  const tied = known.filter(({ knownAs }) => among.has(knownAs));
  const meetings = await db
    .selectFrom("meeting")
    .leftJoin("agenda", "agenda.meetingId", "meeting.id")
    .select(["meeting.id", "meeting.meetsOn", "meeting.startsAt", "meeting.state", "agenda.state as agendaState"])
    .select((eb) =>
      eb
        .exists(eb.selectFrom("agendaRelease").select("id").whereRef("agendaRelease.meetingId", "=", "meeting.id"))
        .as("isReleased"),
    )
    .where("meeting.bodyId", "=", bodyId)
    .where((eb) =>
      eb.or([
        eb("meeting.meetsOn", "in", days.length > 0 ? days : [""]),
        eb("meeting.id", "in", orNone(tied.map(({ recordId }) => recordId))),
      ]),
    )
    .orderBy("meeting.id")
    .execute();
  return meetings.map((meeting) => ({
    ...meeting,
    knownAs: tied.filter(({ recordId }) => recordId === meeting.id).map(({ knownAs }) => knownAs),
  }));
}

/** The items on these meetings, each with the number that it has elsewhere, if any. */
export function listItemsKnown(db: Kysely<Database>, meetingIds: readonly number[]) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meetingSource", (join) =>
      join.onRef("meetingSource.recordId", "=", "agendaItem.id").on("meetingSource.kind", "=", "item"),
    )
    .select(["agendaItem.meetingId", "agendaItem.title", "meetingSource.knownAs as outsideId"])
    .where("agendaItem.meetingId", "in", orNone(meetingIds))
    .execute();
}

/** Keeps where a meeting or item came from. */
export async function insertSource(trx: Transaction<Database>, row: New<"meetingSource">): Promise<void> {
  await trx.insertInto("meetingSource").values(row).execute();
}

/** Forgets what was made or tied by this bringing in: it is taken out again. */
export async function deleteSources(trx: Transaction<Database>, broughtId: number): Promise<void> {
  await trx.deleteFrom("meetingSource").where("broughtId", "=", broughtId).execute();
}

/** Where this record came from, as the reader may see. */
export function listSourcesOf(db: Kysely<Database>, reader: Reader, kind: SourceKind, recordId: number) {
  return sourcesOf(db, reader, { kind, recordId });
}

const sourcesOf = readyForReader((db, reader, { kind, recordId }: { kind: SourceKind; recordId: number }) =>
  db
    .selectFrom("meetingSource")
    .innerJoin("broughtMeetings", "broughtMeetings.id", "meetingSource.broughtId")
    .select(["meetingSource.id", "meetingSource.broughtId", "meetingSource.words"])
    .select(["broughtMeetings.broughtAt", "broughtMeetings.broughtByName"])
    .where("meetingSource.kind", "=", kind)
    .where("meetingSource.recordId", "=", recordId)
    .where(readableBroughtMeetings(reader))
    .orderBy("meetingSource.id"),
);

/** What was made or tied by this bringing in: meetings alone. */
export function listMeetingsOf(db: Kysely<Database>, broughtId: number) {
  return db
    .selectFrom("meetingSource")
    .innerJoin("meeting", "meeting.id", "meetingSource.recordId")
    .select(["meeting.id", "meeting.meetsOn", "meeting.state"])
    .where("meetingSource.broughtId", "=", broughtId)
    .where("meetingSource.kind", "=", "meeting")
    .orderBy("meeting.meetsOn")
    .execute();
}
