import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Part } from "#app/domain/list-source.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { idsLeft, type EndingYear } from "./what-is-left.server.ts";

/** The body's open themes of the year or before it that the reader sees and that are not settled, by number. */
export async function listUnfinishedThemes(db: Kysely<Database>, reader: Reader, year: EndingYear, part: Part) {
  const ids = await idsLeft(db, reader, year, "theme", part);
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.title", "theme.state", "theme.version"])
    .where((eb) => inNumbers(eb.ref("theme.id"), ids))
    .orderBy("theme.id")
    .execute();
}

/** The programme's themes' and statutory items that were not taken, that the reader sees and that are not settled, by number. */
export async function listUnfinishedItems(db: Kysely<Database>, reader: Reader, year: EndingYear, part: Part) {
  const ids = await idsLeft(db, reader, year, "item", part);
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
    .where((eb) => inNumbers(eb.ref("agendaItem.id"), ids))
    .orderBy("agendaItem.id")
    .execute();
}

/** The body's questions still to be put or answered that the reader sees and that are not settled, by number. */
export async function listUnfinishedQuestions(db: Kysely<Database>, reader: Reader, year: EndingYear, part: Part) {
  const ids = await idsLeft(db, reader, year, "question", part);
  return db
    .selectFrom("question")
    .select(["question.id", "question.text as title", "question.state", "question.version"])
    .where((eb) => inNumbers(eb.ref("question.id"), ids))
    .orderBy("question.id")
    .execute();
}

/** The body's open follow-ups of the year or before it that the reader sees and that are not settled, by number. */
export async function listUnfinishedFollowUps(db: Kysely<Database>, reader: Reader, year: EndingYear, part: Part) {
  const ids = await idsLeft(db, reader, year, "follow_up", part);
  return db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.wording as title", "followUp.state", "followUp.version"])
    .where((eb) => inNumbers(eb.ref("followUp.id"), ids))
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
