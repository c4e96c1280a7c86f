import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { lastReportId } from "#db/follow-up/follow-up-reports.server.ts";
import { laterNumbersHeld } from "#db/follow-up/later-numbers.server.ts";
import type { Database } from "#db/schema.ts";

/** As many records of a body as rows are held against. */
const MOST = 5_000;

/** Every meeting of a body by day, whoever asks: for an officer who brings in what names them. */
export function listMeetingsOfBody(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("meeting")
    .select(["id", "meetsOn", "state", "startsAt"])
    .where("bodyId", "=", bodyId)
    .orderBy("meetsOn", "desc")
    .limit(MOST)
    .execute();
}

/** Every theme of a body that was sent, newest first. */
export function listThemesOfBody(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("theme")
    .select(["id", "title", "whyItMatters", "state"])
    .where("bodyId", "=", bodyId)
    .where("state", "<>", "draft")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
}

/** Every item of a body that was not withdrawn, with the day of its meeting. */
export function listItemsOfBody(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.id", "agendaItem.title", "agendaItem.meetingId", "agendaItem.themeId", "meeting.meetsOn"])
    .where("agendaItem.bodyId", "=", bodyId)
    .where("agendaItem.state", "<>", "withdrawn")
    .orderBy("agendaItem.id", "desc")
    .limit(MOST)
    .execute();
}

/** Every follow-up of a body with what was last reported of it. */
export function listFollowUpsOfBody(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("followUp")
    .leftJoin("followUpUpdate as reported", (join) => join.on("reported.id", "=", lastReportId()))
    .select(["followUp.id", "followUp.wording", "followUp.sourceNumber", "followUp.madeOn", "followUp.meetingId"])
    .select(["followUp.state", "followUp.version", "reported.text as lastReport"])
    .select(laterNumbersHeld().as("laterNumbersHeld"))
    .where("followUp.bodyId", "=", bodyId)
    .orderBy("followUp.id", "desc")
    .limit(MOST)
    .execute();
}

/** Every question of a body. */
export function listQuestionsOfBody(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("question")
    .select(["id", "text"])
    .where("bodyId", "=", bodyId)
    .where("state", "<>", "withdrawn")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute();
}

/** Everybody of the council who is here by name, and the addresses that its accounts have: for an administrator who brings in people. */
export async function listEverybody(db: Kysely<Database>, councilId: number) {
  const everybody = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("councilId", "=", councilId)
    .limit(MOST)
    .execute();
  const accounts = await db.selectFrom("account").select("email").where("councilId", "=", councilId).execute();
  return { everybody, emails: new Set(accounts.map(({ email }) => email)) };
}

/** The body's meeting of the day at which the report says that it was reported; null where it does not say so. */
export async function findMeetingReportedAt(
  trx: Transaction<Database>,
  followUpId: number,
  { text, on }: { text: string; on: IsoDate },
): Promise<number | null> {
  if (!/\b(?:reported|meeting|minute)\b/i.test(text)) return null;
  const found = await trx
    .selectFrom("meeting")
    .innerJoin("followUp", "followUp.bodyId", "meeting.bodyId")
    .select("meeting.id")
    .where("followUp.id", "=", followUpId)
    .where("meeting.meetsOn", "=", on)
    .where("meeting.state", "<>", "cancelled")
    .limit(2)
    .execute();
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
