import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";
import { welshOf } from "#db/welsh-texts.server.ts";
import { isThemeOnlyExempt } from "./published-of.server.ts";

const isOut = (kind: string, id: string) =>
  sql<number>`exists (select 1 from publication where publication.kind = ${sql.lit(kind)}
    and publication.record_id = ${sql.ref(id)})`;

/** The day of the meeting to which an item was put off. */
const deferredToOn = (of: "outcome" | "outcomeCorrection") =>
  sql<IsoDate | null>`(select meets_on from meeting where meeting.id = ${sql.ref(`${of}.deferredToMeetingId`)})`.as(
    "deferredToOn",
  );

/** The outcomes of a meeting's items, with what decides whether readers may be told. */
export function listOutcomesAt(db: Kysely<Database>, meetingId: number) {
  return db
    .selectFrom("agendaItem")
    .innerJoin("outcome", "outcome.itemId", "agendaItem.id")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .select([
      "outcome.id",
      "outcome.itemId",
      "outcome.code",
      "outcome.resolutionWords",
      "outcome.minuteNumber",
      "outcome.sourceWords",
      deferredToOn("outcome"),
      welshOf("outcome", "resolution", "outcome.id").as("resolutionCy"),
      "agendaItem.title",
      "agendaItem.themeId",
      "agendaItem.part",
      "agendaItem.urgentBecause",
      "agendaItem.urgentByName",
      "agendaItem.urgentOn",
      "theme.state as themeState",
      "theme.sensitiveSinceAt as themeSensitiveSinceAt",
      isOut("item", "agendaItem.id").as("recordIsOut"),
      isOut("theme", "agendaItem.themeId").as("themeIsOut"),
      isThemeOnlyExempt("agendaItem.themeId").as("themeIsOnlyExempt"),
      isOut("meeting", "agendaItem.meetingId").as("meetingIsOut"),
    ])
    .where("agendaItem.meetingId", "=", meetingId)
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .execute();
}

/** The corrections of these outcomes, oldest first. */
export function listCorrections(db: Kysely<Database>, outcomeIds: readonly number[]) {
  return db
    .selectFrom("outcomeCorrection")
    .select(["outcomeId", "code", "resolutionWords", "minuteNumber", "because", "at"])
    .select(deferredToOn("outcomeCorrection"))
    .where((eb) => inNumbers(eb.ref("outcomeId"), outcomeIds))
    .orderBy("id")
    .execute();
}

/** The questions put or answered at a meeting, with what decides whether readers may be told. */
export function listQuestionsAt(db: Kysely<Database>, meetingId: number) {
  return db
    .selectFrom("question")
    .leftJoin("agendaItem", "agendaItem.id", "question.itemId")
    .leftJoin("theme", (join) =>
      join.on("theme.id", "=", sql<number>`coalesce(question.theme_id, agenda_item.theme_id)`),
    )
    .leftJoin("office", "office.id", "question.addresseeOfficeId")
    .select([
      "question.id",
      "question.text",
      "question.state",
      "question.itemId",
      "agendaItem.part",
      "theme.id as themeId",
      "theme.state as themeState",
      "theme.sensitiveSinceAt as themeSensitiveSinceAt",
      sql<string>`coalesce(office.title, question.addressee_words)`.as("addressee"),
      isOut("question", "question.id").as("recordIsOut"),
      isOut("theme", "theme.id").as("themeIsOut"),
      isThemeOnlyExempt("theme.id").as("themeIsOnlyExempt"),
      sql<number>`exists (select 1 from publication where publication.kind = 'meeting'
        and publication.record_id = ${meetingId})`.as("meetingIsOut"),
    ])
    .where((eb) =>
      eb.or([
        eb(
          "question.itemId",
          "in",
          eb.selectFrom("agendaItem as on").select("on.id").where("on.meetingId", "=", meetingId),
        ),
        eb("question.raisedAtMeetingId", "=", meetingId),
        eb(
          "question.id",
          "in",
          eb.selectFrom("answer").select("answer.questionId").where("answer.meetingId", "=", meetingId),
        ),
      ]),
    )
    .orderBy("question.id")
    .execute();
}

/** The answers to these questions, in the order in which they were recorded. */
export function listAnswersOf(db: Kysely<Database>, questionIds: readonly number[]) {
  return db
    .selectFrom("answer")
    .leftJoin("office", "office.id", "answer.answeredByOfficeId")
    .leftJoin("meeting", "meeting.id", "answer.meetingId")
    .select([
      "answer.id",
      "answer.questionId",
      "answer.kind",
      "answer.result",
      "answer.text",
      "office.title as officeTitle",
      "answer.answeredByWords",
      "answer.answeredOn",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "answer.correctsAnswerId",
      "answer.because",
      "answer.sourceWords",
    ])
    .where((eb) => inNumbers(eb.ref("answer.questionId"), questionIds))
    .orderBy("answer.id")
    .execute();
}
