import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readFollowUps } from "./follow-ups.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
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
  const rows = await saidAt(db, reader, { ...NOWHERE, ...said });
  const places = await db
    .selectFrom("followUpPlace")
    .select(["followUpId", "itemId"])
    .where("followUpId", "in", orNone(rows.map((row) => row.id)))
    .execute();
  return { rows, places };
}

const NOWHERE = { itemIds: [], meetingId: -1, themeId: -1, questionId: -1 };
const saidAt = readyForReader((db, reader, said: Required<SaidThere>) =>
  readFollowUps(db, reader)
    .where((eb) =>
      eb.or([
        inNumbers(eb.ref("followUp.itemId"), said.itemIds),
        eb(
          "followUp.id",
          "in",
          eb
            .selectFrom("followUpPlace")
            .select("followUpPlace.followUpId")
            .where((place) => inNumbers(place.ref("followUpPlace.itemId"), said.itemIds)),
        ),
        eb("followUp.meetingId", "=", said.meetingId),
        eb("followUp.themeId", "=", said.themeId),
        eb("followUp.questionId", "=", said.questionId),
      ]),
    )
    .orderBy("followUp.startYear")
    .orderBy("followUp.number")
    .limit(MOST),
);
