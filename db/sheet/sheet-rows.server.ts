import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { lastReportId } from "#db/follow-up/follow-up-reports.server.ts";
import { readFollowUps } from "#db/follow-up/follow-ups.server.ts";
import { readItems } from "#db/agenda-item/items.server.ts";
import { readQuestions } from "#db/question/questions.server.ts";
import { orNone, readableQuestions, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Ids = readonly number[];

/** The agenda items of these numbers that the reader's working record holds, as a sheet shows them. */
export function listItemsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readItems(db, reader).where("agendaItem.id", "in", orNone(ids)).execute();
}

/** The themes of these numbers that the reader's working record holds, as a sheet shows them. */
export function listThemesOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return db
    .selectFrom("theme")
    .innerJoin("body", "body.id", "theme.bodyId")
    .leftJoin("person as proposer", "proposer.id", "theme.proposerPersonId")
    .leftJoin("person as lead", "lead.id", "theme.leadMemberId")
    .select([
      "theme.id",
      "theme.bodyId",
      "theme.proposerPersonId",
      "theme.version",
      "theme.title",
      "theme.whyItMatters",
      "theme.desiredOutcome",
      "theme.whoIsAffected",
      "theme.timingWords",
      "theme.origin",
      "theme.originWords",
      "theme.originUrl",
      "theme.format",
      "theme.witnessesWords",
      "theme.state",
      "theme.proposerWords",
      "theme.proposedOn",
      "theme.updatedAt",
    ])
    .select(["body.name as bodyName", "proposer.name as proposerName", "lead.name as leadName"])
    .select((eb) => [
      eb
        .selectFrom("themeSupport")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("themeSupport.themeId", "=", "theme.id")
        .as("supporters"),
      eb
        .selectFrom("question")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("question.themeId", "=", "theme.id")
        .where("question.state", "<>", "withdrawn")
        .as("questions"),
    ])
    .where("theme.id", "in", orNone(ids))
    .where(readableThemes(reader))
    .execute();
}

/** The questions of these numbers that the reader's working record holds, as a sheet shows them. */
export function listQuestionsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readQuestions(db, reader).where("question.id", "in", orNone(ids)).where(readableQuestions(reader)).execute();
}

/** The follow-ups of these numbers that the reader's working record holds, with their last report. */
export function listFollowUpsOfSheet(db: Kysely<Database>, reader: Reader, ids: Ids) {
  return readFollowUps(db, reader)
    .leftJoin("followUpUpdate as reported", (join) => join.on("reported.id", "=", lastReportId()))
    .select(["reported.text as lastReport", "reported.reportedOn as lastReportedOn"])
    .where("followUp.id", "in", orNone(ids))
    .execute();
}
