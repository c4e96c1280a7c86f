import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { lastReportId } from "#db/follow-up/follow-up-reports.server.ts";
import { readFollowUps } from "#db/follow-up/follow-ups.server.ts";
import { readItems } from "#db/agenda-item/items.server.ts";
import { readQuestions } from "#db/question/questions.server.ts";
import { orNone, readableQuestions } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { countInterest } from "#db/theme/theme-list.server.ts";
import { readThemes, THEME_WRITTEN_COLUMNS } from "#db/theme/themes.server.ts";

type Ids = readonly number[];

/** The agenda items of these numbers that the reader's working record holds, as a sheet shows them. */
export function listItemsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readItems(db, reader).where("agendaItem.id", "in", orNone(ids)).orderBy("agendaItem.id").execute();
}

/** The themes of these numbers that the reader's working record holds, as a sheet shows them. */
export function listThemesOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readThemes(db, reader)
    .select(THEME_WRITTEN_COLUMNS)
    .select(countInterest)
    .where("theme.id", "in", orNone(ids))
    .orderBy("theme.id")
    .execute();
}

/** The questions of these numbers that the reader's working record holds, as a sheet shows them. */
export function listQuestionsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readQuestions(db, reader)
    .where("question.id", "in", orNone(ids))
    .where(readableQuestions(reader))
    .orderBy("question.id")
    .execute();
}

/** The follow-ups of these numbers that the reader's working record holds, with their last report. */
export function listFollowUpsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readFollowUps(db, reader)
    .leftJoin("followUpUpdate as reported", (join) => join.on("reported.id", "=", lastReportId()))
    .select(["reported.text as lastReport", "reported.reportedOn as lastReportedOn"])
    .where("followUp.id", "in", orNone(ids))
    .orderBy("followUp.id")
    .execute();
}
