import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { IN_PROGRAMME, ON_AGENDA, WAITS_FOR_MEETING } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { orNone } from "#db/readable.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

const PROGRAMME_COLUMNS = [
  "workProgramme.id",
  "workProgramme.bodyId",
  "workProgramme.startYear",
  "workProgramme.state",
  "workProgramme.introduction",
  "workProgramme.submittedByPersonId",
  "workProgramme.decisionWords",
  "workProgramme.version",
  "body.name as bodyName",
  "body.slug as bodySlug",
  "body.yearStartMonth",
  "body.yearStartDay",
  "body.endedOn",
] as const;

/** The programme of a body's year, where this reader's working record holds it. */
export async function findProgramme(db: Kysely<Database>, reader: Reader, of: BodyYear) {
  const [programme] = await ofBodyYear(db, reader, of);
  return programme;
}

type BodyYear = { bodySlug: string; startYear: number };
const ofBodyYear = readyForReader((db: Kysely<Database>, reader: Reader, { bodySlug, startYear }: BodyYear) =>
  readableProgrammes(db, reader).where("body.slug", "=", bodySlug).where("workProgramme.startYear", "=", startYear),
);

/** The programme by its id, where this reader's working record holds it. */
export function findProgrammeById(db: Kysely<Database>, reader: Reader, id: number) {
  return readableProgrammes(db, reader).where("workProgramme.id", "=", id).executeTakeFirst();
}

/** The programmes of every body this reader has a part in, newest year first; of all years, or since one. */
export function listProgrammes(db: Kysely<Database>, reader: Reader, sinceYear = 0) {
  return readableProgrammes(db, reader)
    .where("workProgramme.startYear", ">=", sinceYear)
    .orderBy("workProgramme.startYear", "desc")
    .orderBy("body.name")
    .execute();
}

/** The body's programmes of these years, where this reader's working record holds them. */
export const listProgrammesOfBody = readyForReader(
  (db, reader, of: { bodyId: number; startYears: readonly number[] }) =>
    readableProgrammes(db, reader)
      .where("workProgramme.bodyId", "=", of.bodyId)
      .where((eb) => inNumbers(eb.ref("workProgramme.startYear"), of.startYears)),
);

/** The programmes with the chair that hold an item of this meeting, as far as the reader's working record holds them. */
export function listWithChairAt(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return readableProgrammes(db, reader)
    .where("workProgramme.state", "=", PROGRAMME_DEEDS.submit_programme.to)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("agendaItem")
          .select("agendaItem.id")
          .whereRef("agendaItem.programmeId", "=", "workProgramme.id")
          .where("agendaItem.meetingId", "=", meetingId)
          .where("agendaItem.kind", "in", IN_PROGRAMME)
          .where("agendaItem.state", "in", ON_AGENDA),
      ),
    )
    .orderBy("workProgramme.id")
    .execute();
}

/** Whether the body already has a programme for the year. */
export async function hasProgramme(db: Kysely<Database>, bodyId: number, startYear: number): Promise<boolean> {
  const row = await db
    .selectFrom("workProgramme")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes a new programme in draft; returns its id. */
export async function insertProgramme(trx: Transaction<Database>, programme: New<"workProgramme">): Promise<number> {
  const { id } = await trx.insertInto("workProgramme").values(programme).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a programme and raises its version by one. */
export async function updateProgramme(
  trx: Transaction<Database>,
  id: number,
  to: {
    state?: ProgrammeState;
    introduction?: string;
    submittedByPersonId?: number | null;
    decisionWords?: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("workProgramme")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/**
 * Takes into a programme the body's items that belong to none: those on
 * meetings between its first and last day, and those with no meeting yet.
 */
export async function adoptItems(
  trx: Transaction<Database>,
  programme: { id: number; bodyId: number; firstDay: IsoDate; lastDay: IsoDate },
): Promise<void> {
  await trx
    .updateTable("agendaItem")
    .set({ programmeId: programme.id })
    .where("bodyId", "=", programme.bodyId)
    .where("programmeId", "is", null)
    .where((eb) =>
      eb.or([
        eb(
          "meetingId",
          "in",
          eb
            .selectFrom("meeting")
            .select("meeting.id")
            .where("meeting.bodyId", "=", programme.bodyId)
            .where("meeting.meetsOn", ">=", programme.firstDay)
            .where("meeting.meetsOn", "<=", programme.lastDay),
        ),
        eb.and([eb("meetingId", "is", null), eb("state", "in", WAITS_FOR_MEETING)]),
      ]),
    )
    .execute();
}

/** How many of a programme's theme and statutory items are on meetings from this day on. */
export async function countItemsOnComingMeetings(
  db: Kysely<Database>,
  programmeId: number,
  today: IsoDate,
): Promise<number> {
  const [row] = await comingIn(db, { programmeId, today });
  return row?.n ?? 0;
}

const comingIn = readyQuery((db: Kysely<Database>, { programmeId, today }: { programmeId: number; today: IsoDate }) =>
  db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(sql<number>`count(*)`.as("n"))
    .where("agendaItem.programmeId", "=", programmeId)
    .where("agendaItem.state", "=", "scheduled")
    .where("meeting.meetsOn", ">=", today)
    .where("meeting.state", "<>", "cancelled"),
);

function readableProgrammes(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(PROGRAMME_COLUMNS)
    .where("workProgramme.bodyId", "in", orNone(bodiesOf(reader)));
}

/** The body's programme of one municipal year, named by its starting year; undefined where none is started. */
export async function findProgrammeOfYear(db: Kysely<Database>, bodyId: number, startYear: number) {
  const [programme] = await ofYear(db, { bodyId, startYear });
  return programme;
}

const ofYear = readyQuery((db: Kysely<Database>, { bodyId, startYear }: { bodyId: number; startYear: number }) =>
  db
    .selectFrom("workProgramme")
    .select(["id", "state", "startYear"])
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear),
);

/** When the body's municipal year starts. */
export function getYearStart(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("body")
    .select(["yearStartMonth", "yearStartDay"])
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow();
}
