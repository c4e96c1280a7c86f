import { sql, type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { jsonText } from "#db/engine/json.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { readableMinutes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const MOST_LISTED = 50;

const COLUMNS = [
  "broughtMinutes.id",
  "broughtMinutes.bodyId",
  "broughtMinutes.meetingId",
  "broughtMinutes.newMeeting",
  "broughtMinutes.fileName",
  "broughtMinutes.state",
  "broughtMinutes.broughtAt",
  "broughtMinutes.broughtByPersonId",
  "broughtMinutes.broughtByName",
  "broughtMinutes.savedAt",
  "broughtMinutes.savedByName",
  "broughtMinutes.undoneAt",
  "broughtMinutes.undoneByName",
  "broughtMinutes.version",
] as const;

/** The day of their meeting: as it stands now, or as it will be added. */
const MEETS_ON = sql<IsoDate | null>`coalesce(meeting.meets_on, ${jsonText(sql`brought_minutes.new_meeting`, "meetsOn")})`;
const DATE_BASIS = sql<DateBasis | null>`coalesce(meeting.date_basis, ${jsonText(sql`brought_minutes.new_meeting`, "dateBasis")})`;

/** Minutes that were brought in with their text and what was found in it, where this reader may see them. */
export function findMinutes(db: Kysely<Database>, reader: Reader, id: number) {
  return readMinutes(db, reader)
    .select(["broughtMinutes.text", "broughtMinutes.reading", "broughtMinutes.decisions", "broughtMinutes.undo"])
    .where("broughtMinutes.id", "=", id)
    .executeTakeFirst();
}

export type MinutesRow = NonNullable<Awaited<ReturnType<typeof findMinutes>>>;

/** The minutes that the reader may see, those that wait first, then the newest: a page of them. */
export function pageMinutes(db: Kysely<Database>, reader: Reader, asked: string | null) {
  const all = readMinutes(db, reader)
    .orderBy((eb) => eb.case().when("broughtMinutes.state", "=", "draft").then(0).else(1).end())
    .orderBy("broughtMinutes.id", "desc");
  return readPage(all, asked, MOST_LISTED);
}

/** How many minutes of the body wait to be saved or discarded. */
export async function countWaitingMinutes(db: Kysely<Database>, bodyId: number): Promise<number> {
  const { waiting } = await db
    .selectFrom("broughtMinutes")
    .select(sql<number>`count(*)`.as("waiting"))
    .where("bodyId", "=", bodyId)
    .where("state", "=", "draft")
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Keeps minutes that were brought in; returns their id. */
export async function insertMinutes(trx: Transaction<Database>, row: New<"broughtMinutes">): Promise<number> {
  const { id } = await trx.insertInto("broughtMinutes").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes minutes that were brought in and raises their version by one. */
export async function updateMinutes(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"broughtMinutes">, "id" | "bodyId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("broughtMinutes")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

function readMinutes(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("broughtMinutes")
    .innerJoin("body", "body.id", "broughtMinutes.bodyId")
    .leftJoin("meeting", "meeting.id", "broughtMinutes.meetingId")
    .select(COLUMNS)
    .select(["body.name as bodyName", "body.slug as bodySlug", MEETS_ON.as("meetsOn"), DATE_BASIS.as("dateBasis")])
    .where(readableMinutes(reader));
}
