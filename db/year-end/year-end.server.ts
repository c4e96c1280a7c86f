import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";
import { followUpsLeft, itemsLeft, questionsLeft, themesLeft, type EndingYear } from "./what-is-left.server.ts";

/** Which rows of a list are read. */
export type PartOfList = { limit: number; offset: number };

/** The body's open themes of the year or before it that the reader sees and that are not settled, by number. */
export function listUnfinishedThemes(db: Kysely<Database>, reader: Reader, year: EndingYear, part: PartOfList) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.title", "theme.state", "theme.version"])
    .where(
      "theme.id",
      "in",
      themesLeft(db, reader, year).select("theme.id").orderBy("theme.id").limit(part.limit).offset(part.offset),
    )
    .orderBy("theme.id")
    .execute();
}

/** The programme's themes' and statutory items that were not taken, that the reader sees and that are not settled, by number. */
export function listUnfinishedItems(db: Kysely<Database>, reader: Reader, year: EndingYear, part: PartOfList) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select([
      "agendaItem.id",
      "agendaItem.title",
      "agendaItem.state",
      "agendaItem.version",
      "meeting.id as meetingId",
      "meeting.state as meetingState",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .where(
      "agendaItem.id",
      "in",
      itemsLeft(db, reader, year)
        .select("agendaItem.id")
        .orderBy("agendaItem.id")
        .limit(part.limit)
        .offset(part.offset),
    )
    .orderBy("agendaItem.id")
    .execute();
}

/** The body's questions still to be put or answered that the reader sees and that are not settled, by number. */
export function listUnfinishedQuestions(db: Kysely<Database>, reader: Reader, year: EndingYear, part: PartOfList) {
  return db
    .selectFrom("question")
    .select(["question.id", "question.text as title", "question.state", "question.version"])
    .where(
      "question.id",
      "in",
      questionsLeft(db, reader, year)
        .select("question.id")
        .orderBy("question.id")
        .limit(part.limit)
        .offset(part.offset),
    )
    .orderBy("question.id")
    .execute();
}

/** The body's open follow-ups of the year or before it that the reader sees and that are not settled, by number. */
export function listUnfinishedFollowUps(db: Kysely<Database>, reader: Reader, year: EndingYear, part: PartOfList) {
  return db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.wording as title", "followUp.state", "followUp.version"])
    .where(
      "followUp.id",
      "in",
      followUpsLeft(db, reader, year)
        .select("followUp.id")
        .orderBy("followUp.id")
        .limit(part.limit)
        .offset(part.offset),
    )
    .orderBy("followUp.id")
    .execute();
}

/** The next day on which an item of the theme is to be taken; undefined where there is none. */
export async function findComingDay(
  db: Kysely<Database>,
  themeId: number,
  today: IsoDate,
): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select("meeting.meetsOn")
    .where("agendaItem.themeId", "=", themeId)
    .where("agendaItem.state", "=", "scheduled")
    .where("meeting.meetsOn", ">=", today)
    .orderBy("meeting.meetsOn")
    .limit(1)
    .executeTakeFirst();
  return row?.meetsOn;
}
