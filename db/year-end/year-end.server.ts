import { IN_PROGRAMME, OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { OPEN_QUESTIONS } from "#app/domain/question/state-sets.ts";
import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readableFollowUps, readableItems, readableQuestions, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The year whose unfinished things are asked for. */
export type EndingYear = { id: number; bodyId: number; startYear: number; lastDay: IsoDate };

export const MOST = 500;

/** The body's open themes of the year or before it that the reader sees and that are not settled. */
export function listUnfinishedThemes(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return unfinishedThemes(db, reader, year).execute();
}

function unfinishedThemes(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.title", "theme.state", "theme.version"])
    .where("theme.bodyId", "=", year.bodyId)
    .where("theme.state", "in", OPEN_THEMES)
    .where((eb) => eb.or([eb("theme.proposedOn", "is", null), eb("theme.proposedOn", "<=", year.lastDay)]))
    .where(readableThemes(reader))
    .where(notSettled(year.id, "theme", sql.ref("theme.id")))
    .orderBy("theme.id")
    .limit(MOST);
}

/** The programme's themes' and statutory items that were not taken, that the reader sees and that are not settled. */
export function listUnfinishedItems(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return unfinishedItems(db, reader, year).execute();
}

function unfinishedItems(db: Kysely<Database>, reader: Reader, year: EndingYear) {
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
    .where("agendaItem.programmeId", "=", year.id)
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where("agendaItem.state", "in", OPEN_ITEM_STATES)
    .where(readableItems(reader))
    .where(notSettled(year.id, "item", sql.ref("agendaItem.id")))
    .orderBy("agendaItem.id")
    .limit(MOST);
}

/** The body's questions still to be put or answered that the reader sees and that are not settled. */
export function listUnfinishedQuestions(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return unfinishedQuestions(db, reader, year).execute();
}

function unfinishedQuestions(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("question")
    .leftJoin("theme as its", "its.id", "question.themeId")
    .select(["question.id", "question.text as title", "question.state", "question.version"])
    .where("question.bodyId", "=", year.bodyId)
    .where("question.state", "in", OPEN_QUESTIONS)
    .where((eb) => eb.or([eb("its.state", "is", null), eb("its.state", "<>", "draft")]))
    .where((eb) => eb.or([eb("question.proposedOn", "is", null), eb("question.proposedOn", "<=", year.lastDay)]))
    .where(readableQuestions(reader))
    .where(notSettled(year.id, "question", sql.ref("question.id")))
    .orderBy("question.id")
    .limit(MOST);
}

/** The body's open follow-ups of the year or before it that the reader sees and that are not settled. */
export function listUnfinishedFollowUps(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return unfinishedFollowUps(db, reader, year).execute();
}

function unfinishedFollowUps(db: Kysely<Database>, reader: Reader, year: EndingYear) {
  return db
    .selectFrom("followUp")
    .select(["followUp.id", "followUp.wording as title", "followUp.state", "followUp.version"])
    .where("followUp.bodyId", "=", year.bodyId)
    .where("followUp.startYear", "<=", year.startYear)
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(readableFollowUps(reader))
    .where(notSettled(year.id, "follow_up", sql.ref("followUp.id")))
    .orderBy("followUp.id")
    .limit(MOST);
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

/** How many things of a year are unfinished and not settled, as far as they are listed: for the officer's home page. */
export async function countUnfinished(db: Kysely<Database>, reader: Reader, year: EndingYear): Promise<number> {
  const lists = [
    unfinishedThemes(db, reader, year).clearSelect().select("theme.id"),
    unfinishedItems(db, reader, year).clearSelect().select("agendaItem.id"),
    unfinishedQuestions(db, reader, year).clearSelect().select("question.id"),
    unfinishedFollowUps(db, reader, year).clearSelect().select("followUp.id"),
  ];
  const counts = lists.map((list) => sql`(select count(*) from ${list.clearOrderBy()})`);
  const { rows } = await sql<{ n: number }>`select ${sql.join(counts, sql` + `)} as n`.execute(db);
  return rows[0]?.n ?? 0;
}

function notSettled(programmeId: number, kind: UnfinishedKind, recordId: Expression<unknown>) {
  return sql<SqlBool>`not exists (select 1 from year_end_decision as settled where settled.programme_id = ${programmeId}
    and settled.kind = ${kind} and settled.record_id = ${recordId})`;
}
