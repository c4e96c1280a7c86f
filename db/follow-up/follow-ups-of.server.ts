import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readFollowUps } from "./follow-ups.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Where follow-ups were said; any of those given. */
export type SaidThere = {
  itemIds?: readonly number[];
  meetingId?: number;
  themeId?: number;
  questionId?: number;
};

/** More than were ever made at one place. */
const MOST = 500;

/** The follow-ups said there that this reader sees, by number, and every place of those. Two queries. */
export async function listFollowUpsOf(db: Kysely<Database>, reader: Reader, said: SaidThere) {
  const itemIds = orNone(said.itemIds ?? []);
  const rows = await readFollowUps(db, reader)
    .where((eb) =>
      eb.or([
        eb("followUp.itemId", "in", itemIds),
        eb(
          "followUp.id",
          "in",
          eb
            .selectFrom("followUpPlace")
            .select("followUpPlace.followUpId")
            .where("followUpPlace.itemId", "in", itemIds),
        ),
        eb("followUp.meetingId", "=", said.meetingId ?? -1),
        eb("followUp.themeId", "=", said.themeId ?? -1),
        eb("followUp.questionId", "=", said.questionId ?? -1),
      ]),
    )
    .orderBy("followUp.startYear")
    .orderBy("followUp.number")
    .limit(MOST)
    .execute();
  const places = await db
    .selectFrom("followUpPlace")
    .select(["followUpId", "itemId"])
    .where("followUpId", "in", orNone(rows.map((row) => row.id)))
    .execute();
  return { rows, places };
}
