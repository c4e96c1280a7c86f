import type { Kysely, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readyInsert } from "#db/engine/ready-query.server.ts";
import { readableItems, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

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
export const insertResponse = readyInsert("followUpResponse");

/** Keeps what was reported; returns its id. */
export const insertUpdate = readyInsert("followUpUpdate");

/** Keeps what a follow-up led to. */
export async function insertResult(trx: Transaction<Database>, result: New<"followUpResult">): Promise<void> {
  await trx.insertInto("followUpResult").values(result).execute();
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
      "meeting.dateBasis",
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
      "meeting.dateBasis",
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
