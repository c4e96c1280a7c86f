import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readableFollowUps, readableItems, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const FOLLOW_UP_COLUMNS = [
  "followUp.id", "followUp.bodyId", "followUp.startYear", "followUp.number", "followUp.kind", "followUp.wording",
  "followUp.sourceNumber", "followUp.themeId", "followUp.itemId", "followUp.meetingId", "followUp.questionId",
  "followUp.madeByWords", "followUp.madeOn", "followUp.ownerPersonId", "followUp.ownerOfficeId", "followUp.ownerWords",
  "followUp.dueKind", "followUp.dueWords", "followUp.dueOn", "followUp.reviewOn", "followUp.noticeOn",
  "followUp.responseDueOn", "followUp.state", "followUp.reasonWords", "followUp.supersededById",
  "followUp.sensitiveSinceAt", "followUp.sensitiveBecause", "followUp.sourceWords", "followUp.sourceLabel",
  "followUp.createdAt", "followUp.version",
] as const; // prettier-ignore

/**
 * Follow-ups of this reader's working record with the names of what they belong
 * to: body, theme, item, meeting, owner, and the last response. Callers narrow it.
 */
export function readFollowUps(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .leftJoin("theme as its", "its.id", "followUp.themeId")
    .leftJoin("agendaItem as at", "at.id", "followUp.itemId")
    .leftJoin("meeting as on", "on.id", "followUp.meetingId")
    .leftJoin("person as owner", "owner.id", "followUp.ownerPersonId")
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .leftJoin("followUpResponse as answered", (join) =>
      join.on((eb) =>
        eb(
          "answered.id",
          "=",
          eb
            .selectFrom("followUpResponse as latest")
            .select((inner) => inner.fn.max("latest.id").as("id"))
            .whereRef("latest.followUpId", "=", "followUp.id"),
        ),
      ),
    )
    .select(FOLLOW_UP_COLUMNS)
    .select([
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
      "body.responseDays",
      "body.responseRuleWords",
      "its.title as themeTitle",
      "its.state as themeState",
      "its.sensitiveSinceAt as themeSensitiveSinceAt",
      "at.title as itemTitle",
      "on.meetsOn",
      "owner.name as ownerName",
      "office.title as officeTitle",
      "office.organisation as officeOrganisation",
      "answered.response",
      "answered.respondedOn",
    ])
    .where(readableFollowUps(reader));
}

/** The follow-up, where this reader's working record holds it. */
export function findFollowUp(db: Kysely<Database>, reader: Reader, id: number) {
  return readFollowUps(db, reader).where("followUp.id", "=", id).executeTakeFirst();
}

export type FollowUpRow = NonNullable<Awaited<ReturnType<typeof findFollowUp>>>;

/** The next number of a body's municipal year: one more than the last, and never given twice. */
export async function nextFollowUpNumber(
  trx: Transaction<Database>,
  bodyId: number,
  startYear: number,
): Promise<number> {
  const { last } = await trx
    .selectFrom("followUp")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Writes a new follow-up; returns its id. */
export async function insertFollowUp(trx: Transaction<Database>, row: New<"followUp">): Promise<number> {
  const { id } = await trx.insertInto("followUp").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a follow-up and raises its version by one. */
export async function updateFollowUp(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"followUp">, "id" | "bodyId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("followUp")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Records another place where it was said; false where that item is known already. */
export async function insertPlace(trx: Transaction<Database>, place: New<"followUpPlace">): Promise<boolean> {
  const written = await trx
    .insertInto("followUpPlace")
    .values(place)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Keeps a response; earlier ones stay. */
export async function insertResponse(trx: Transaction<Database>, response: New<"followUpResponse">): Promise<void> {
  await trx.insertInto("followUpResponse").values(response).execute();
}

/** Keeps what was reported; returns its id. */
export async function insertUpdate(trx: Transaction<Database>, update: New<"followUpUpdate">): Promise<number> {
  const { id } = await trx.insertInto("followUpUpdate").values(update).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Keeps what a follow-up led to. */
export async function insertResult(trx: Transaction<Database>, result: New<"followUpResult">): Promise<void> {
  await trx.insertInto("followUpResult").values(result).execute();
}

/** How many of a theme's follow-ups are open, whoever asks: what decides the theme's state. */
export async function countOpenOfTheme(db: Kysely<Database>, themeId: number): Promise<number> {
  const { open } = await db
    .selectFrom("followUp")
    .select((eb) => eb.fn.countAll<number>().as("open"))
    .where("themeId", "=", themeId)
    .where("state", "in", ["not_started", "in_progress", "paused"])
    .executeTakeFirstOrThrow();
  return Number(open);
}

/** What the rules of a body say about a follow-up: when its year starts, and in how many days it is to be responded to. */
export function getFollowUpRules(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("body")
    .select(["yearStartMonth", "yearStartDay", "responseDays"])
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow();
}

/** The body's first meeting after the day that was not cancelled; undefined where none is fixed. */
export async function findMeetingAfter(db: Kysely<Database>, bodyId: number, day: IsoDate) {
  const row = await db
    .selectFrom("meeting")
    .select("meetsOn")
    .where("bodyId", "=", bodyId)
    .where("meetsOn", ">", day)
    .where("state", "<>", "cancelled")
    .orderBy("meetsOn")
    .executeTakeFirst();
  return row?.meetsOn;
}

/** The other items it was said at, that this reader sees, with their meetings. */
export function listPlaces(db: Kysely<Database>, reader: Reader, followUpId: number) {
  return db
    .selectFrom("followUpPlace")
    .innerJoin("agendaItem", "agendaItem.id", "followUpPlace.itemId")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select([
      "followUpPlace.words",
      "agendaItem.id as itemId",
      "agendaItem.title as itemTitle",
      "meeting.id as meetingId",
      "meeting.meetsOn",
    ])
    .where("followUpPlace.followUpId", "=", followUpId)
    .where(readableItems(reader))
    .orderBy("meeting.meetsOn")
    .orderBy("followUpPlace.id")
    .limit(100)
    .execute();
}

/** Every response to it, newest first. */
export function listResponses(db: Kysely<Database>, followUpId: number) {
  return db
    .selectFrom("followUpResponse")
    .leftJoin("office", "office.id", "followUpResponse.responderOfficeId")
    .select([
      "followUpResponse.id",
      "followUpResponse.response",
      "followUpResponse.text",
      "followUpResponse.reasonWords",
      "followUpResponse.planWords",
      "followUpResponse.responderWords",
      "followUpResponse.respondedOn",
      "followUpResponse.recordedAt",
      "followUpResponse.recordedByName",
      "office.title as officeTitle",
    ])
    .where("followUpResponse.followUpId", "=", followUpId)
    .orderBy("followUpResponse.id", "desc")
    .limit(100)
    .execute();
}

/** What was reported of it, newest first. */
export function listUpdates(db: Kysely<Database>, followUpId: number) {
  return db
    .selectFrom("followUpUpdate")
    .leftJoin("meeting", "meeting.id", "followUpUpdate.meetingId")
    .select([
      "followUpUpdate.id",
      "followUpUpdate.source",
      "followUpUpdate.text",
      "followUpUpdate.stateAfter",
      "followUpUpdate.reportedOn",
      "followUpUpdate.byName",
      "followUpUpdate.at",
      "followUpUpdate.takenUpAt",
      "meeting.id as meetingId",
      "meeting.meetsOn",
    ])
    .where("followUpUpdate.followUpId", "=", followUpId)
    .orderBy("followUpUpdate.reportedOn", "desc")
    .orderBy("followUpUpdate.id", "desc")
    .limit(200)
    .execute();
}

/** The themes and items that came of it and that this reader sees. */
export async function listResults(db: Kysely<Database>, reader: Reader, followUpId: number) {
  return db
    .selectFrom("followUpResult")
    .leftJoin("theme", (join) =>
      join.onRef("theme.id", "=", "followUpResult.themeId").on((eb) => readableThemes(reader)(eb as never)),
    )
    .leftJoin("agendaItem", (join) =>
      join.onRef("agendaItem.id", "=", "followUpResult.itemId").on((eb) => readableItems(reader)(eb as never)),
    )
    .select([
      "followUpResult.id",
      "followUpResult.words",
      "followUpResult.byName",
      "followUpResult.at",
      "theme.id as themeId",
      "theme.title as themeTitle",
      "agendaItem.id as itemId",
      "agendaItem.title as itemTitle",
    ])
    .where("followUpResult.followUpId", "=", followUpId)
    .where((eb) => eb.or([eb("theme.id", "is not", null), eb("agendaItem.id", "is not", null)]))
    .orderBy("followUpResult.id")
    .limit(100)
    .execute();
}
