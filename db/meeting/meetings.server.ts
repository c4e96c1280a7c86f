import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { LoadRow } from "#app/domain/agenda-item/minutes-planned.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { LOAD } from "./meeting-load.server.ts";
import { RECORDED_OF_MEETING } from "#db/meeting-record/recorded.server.ts";
import { readyChange, readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import { nextNumber } from "#db/next-number.server.ts";
import type { Database, New } from "#db/schema.ts";

const MEETING_COLUMNS = [
  "meeting.id",
  "meeting.bodyId",
  "meeting.meetsOn",
  "meeting.dateBasis",
  "meeting.startsAt",
  "meeting.venue",
  "meeting.howToAttend",
  "meeting.kind",
  "meeting.minutesAvailable",
  "meeting.state",
  "meeting.reasonWords",
  "meeting.sourceWords",
  "meeting.sourceUrl",
  "meeting.version",
] as const;

function readMeetings(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(MEETING_COLUMNS)
    .select(["body.name as bodyName", "body.slug as bodySlug", "body.yearStartMonth", "body.yearStartDay"])
    .select(["body.hostAuthority", "body.jurisdiction", "body.law", "body.dayProfile"])
    .select(LOAD)
    .select(RECORDED_OF_MEETING.as("recorded"))
    .where("meeting.bodyId", "in", orNone(bodiesOf(reader)));
}

/** The meeting with the minutes planned on it, where this reader's working record holds it. */
export async function findMeeting(db: Kysely<Database>, reader: Reader, id: number) {
  const [meeting] = await ofNumber(db, reader, { id });
  return meeting;
}

const ofNumber = readyForReader((db: Kysely<Database>, reader: Reader, { id }: { id: number }) =>
  readMeetings(db, reader).where("meeting.id", "=", id),
);

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/** These meetings in order of day, as this reader sees them. */
export function listMeetingsOf(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readMeetings(db, reader)
    .where("meeting.id", "in", orNone(ids))
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .execute();
}

/** A body's meetings from one day to another (both included) that are not cancelled, in order of day. */
export function listMeetingsBetween(
  db: Kysely<Database>,
  reader: Reader,
  bodyId: number,
  from: IsoDate,
  until: IsoDate,
) {
  return between(db, reader, { bodyId, from, until });
}

type Days = { bodyId: number; from: IsoDate; until: IsoDate };
const between = readyForReader((db: Kysely<Database>, reader: Reader, { bodyId, from, until }: Days) =>
  readMeetings(db, reader)
    .where("meeting.bodyId", "=", bodyId)
    .where("meeting.meetsOn", ">=", from)
    .where("meeting.meetsOn", "<=", until)
    .where("meeting.state", "<>", "cancelled")
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(100),
);

export type MeetingsAsked = { bodyId: number | null; when: "coming" | "past"; today: IsoDate };

/** A page of the meetings of the reader's bodies: those to come, soonest first, or those gone by, latest first. */
export async function pageMeetings(
  db: Kysely<Database>,
  reader: Reader,
  { bodyId, when, today }: MeetingsAsked,
  page: { limit: number; offset: number },
) {
  const compare = when === "coming" ? ">=" : "<";
  const asked = readMeetings(db, reader)
    .where("meeting.meetsOn", compare, today)
    .$if(bodyId !== null, (query) => query.where("meeting.bodyId", "=", bodyId ?? -1));
  const order = when === "coming" ? "asc" : "desc";
  const rows = await asked
    .orderBy("meeting.meetsOn", order)
    .orderBy("meeting.id", order)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await db
    .selectFrom("meeting")
    .select(sql<number>`count(*)`.as("total"))
    .where("meeting.bodyId", "in", bodyId === null ? orNone(bodiesOf(reader)) : [bodyId])
    .where("meeting.bodyId", "in", orNone(bodiesOf(reader)))
    .where("meeting.meetsOn", compare, today)
    .executeTakeFirstOrThrow();
  return { rows, total };
}

/** The meetings that an item of the body may be put on: to come, neither held nor cancelled. */
export function listMeetingChoices(db: Kysely<Database>, reader: Reader, bodyId: number, today: IsoDate) {
  return comingOf(db, reader, { bodyId, today });
}

type Coming = { bodyId: number; today: IsoDate };
const comingOf = readyForReader((db: Kysely<Database>, reader: Reader, { bodyId, today }: Coming) =>
  readMeetings(db, reader)
    .where("meeting.bodyId", "=", bodyId)
    .where("meeting.meetsOn", ">=", today)
    .where("meeting.state", "in", COMING_MEETINGS)
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(100),
);

/** The body's meeting on a day at a time that was not cancelled, whoever asks; a meeting without a time is that of any. */
export function findMeetingOn(
  db: Kysely<Database>,
  { bodyId, meetsOn, startsAt }: { bodyId: number; meetsOn: IsoDate; startsAt: string | null },
) {
  return db
    .selectFrom("meeting")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("meetsOn", "=", meetsOn)
    .where("state", "<>", "cancelled")
    .$if(startsAt !== null, (query) =>
      query.where((eb) => eb.or([eb("startsAt", "=", startsAt), eb("startsAt", "is", null)])),
    )
    .orderBy("id")
    .executeTakeFirst();
}

/** The positions of the items on a meeting. */
export async function listPositions(trx: Transaction<Database>, meetingId: number): Promise<number[]> {
  return (await positionsOn(trx, { meetingId })).map(({ position }) => position);
}

const positionsOn = readyQuery((db: Kysely<Database>, { meetingId }: { meetingId: number }) =>
  db.selectFrom("agendaItem").select("position").where("meetingId", "=", meetingId).where("state", "in", ON_AGENDA),
);

/** What a meeting holds against its time, whoever asks. */
export async function readLoad(db: Kysely<Database>, meetingId: number): Promise<LoadRow> {
  const [load] = await loadOn(db, { meetingId });
  if (!load) throw new Error(`There is no meeting ${meetingId}.`);
  return load;
}

const loadOn = readyQuery((db: Kysely<Database>, { meetingId }: { meetingId: number }) =>
  db.selectFrom("meeting").select("minutesAvailable").select(LOAD).where("meeting.id", "=", meetingId),
);

/** Writes a new meeting; returns its id. */
export async function insertMeeting(trx: Transaction<Database>, meeting: New<"meeting">): Promise<number> {
  const { id } = await trx
    .insertInto("meeting")
    .values({ ...meeting, id: nextNumber("meeting") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a meeting and raises its version by one. */
export const updateMeeting = readyChange<
  Partial<Omit<New<"meeting">, "id" | "bodyId" | "state" | "version">> & { state?: MeetingState }
>("meeting");
