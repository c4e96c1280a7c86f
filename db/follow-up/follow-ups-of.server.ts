import { sql, type Kysely } from "kysely";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readFollowUps } from "./follow-ups.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { onlyChecked, orNone, readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Where follow-ups were said; any of those given. */
export type SaidThere = {
  itemIds?: readonly number[];
  meetingId?: number;
  themeId?: number;
  questionId?: number;
};

/** More than were ever made at one meeting or item; what a theme has comes in pages. */
const MOST = 500;

/** How many follow-ups of the theme this reader sees: open, and done or closed. */
export async function countFollowUpsOfTheme(db: Kysely<Database>, reader: Reader, themeId: number) {
  const isOpen = sql<number>`follow_up.state in (${sql.join(OPEN_FOLLOW_UPS)})`;
  const row = await db
    .selectFrom("followUp")
    .select([sql<number>`count(*) filter (where ${isOpen})`.as("open"), sql<number>`count(*)`.as("inAll")])
    .where("followUp.themeId", "=", themeId)
    .where(onlyChecked<"followUp">(readableFollowUps(reader)))
    .executeTakeFirstOrThrow();
  return { open: row.open, closed: row.inAll - row.open };
}

/** A page of the theme's follow-ups that are open, or of those done or closed, by number. */
export function listFollowUpsOfTheme(
  db: Kysely<Database>,
  reader: Reader,
  of: { themeId: number; which: "open" | "closed"; limit: number; offset: number },
) {
  const page = db
    .selectFrom("followUp")
    .select("followUp.id")
    .where("followUp.themeId", "=", of.themeId)
    .where("followUp.state", of.which === "open" ? "in" : "not in", OPEN_FOLLOW_UPS)
    .where(onlyChecked<"followUp">(readableFollowUps(reader)))
    .orderBy("followUp.startYear")
    .orderBy("followUp.number")
    .limit(of.limit)
    .offset(of.offset);
  return readFollowUps(db, reader)
    .where("followUp.id", "in", page)
    .orderBy("followUp.startYear")
    .orderBy("followUp.number")
    .execute();
}

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
