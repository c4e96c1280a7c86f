import type { Kysely } from "kysely";
import { TAKES_RECORD } from "#app/domain/meeting/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readFollowUps } from "#db/follow-up/follow-ups.server.ts";
import type { Database } from "#db/schema.ts";

/** The newest follow-ups of a body that the reader sees, with the meeting at which each was made; at most so many. */
export function listKnownFollowUps(db: Kysely<Database>, reader: Reader, bodyId: number, most: number) {
  return readFollowUps(db, reader)
    .select("at.meetingId as itemMeetingId")
    .where("followUp.bodyId", "=", bodyId)
    .orderBy("followUp.id", "desc")
    .limit(most)
    .execute();
}

/** What was reported at a meeting, of which follow-up. */
export function listReportTexts(db: Kysely<Database>, meetingId: number) {
  return db
    .selectFrom("followUpUpdate")
    .select(["id", "followUpId", "text"])
    .where("meetingId", "=", meetingId)
    .execute();
}

/** The meeting of a body on that day that is not cancelled; undefined where there is none, or more than one. */
export async function findMeetingOn(db: Kysely<Database>, bodyId: number, meetsOn: string) {
  const found = await db
    .selectFrom("meeting")
    .select(["id", "meetsOn", "state"])
    .where("bodyId", "=", bodyId)
    .where("meetsOn", "=", meetsOn)
    .where("state", "!=", "cancelled")
    .limit(2)
    .execute();
  return found.length === 1 ? found[0] : undefined;
}

/** The body's meetings up to a day whose minutes may come: confirmed or held, the newest first; at most so many. */
export function listMeetingsToRecord(db: Kysely<Database>, bodyId: number, today: string, most: number) {
  return db
    .selectFrom("meeting")
    .select(["id", "meetsOn", "dateBasis", "state"])
    .where("bodyId", "=", bodyId)
    .where("meetsOn", "<=", today)
    .where("state", "in", TAKES_RECORD)
    .orderBy("meetsOn", "desc")
    .limit(most)
    .execute();
}
