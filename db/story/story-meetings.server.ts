import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { readableItems, readableQuestions } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { MOST_OF_ONE_NOUN } from "./story-themes.server.ts";

/** The items of these themes, with their meetings, as far as this reader's working record holds them. */
export const listStoryItems = readyForReader(
  (db: Kysely<Database>, reader, { themeIds }: { themeIds: readonly number[] }) =>
    db
      .selectFrom("agendaItem")
      .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
      .select([
        "agendaItem.id",
        "agendaItem.bodyId",
        "agendaItem.title",
        "agendaItem.state",
        "agendaItem.meetingId",
        "meeting.meetsOn",
        "meeting.dateBasis",
      ])
      .where(readableItems(reader))
      .where(() => inNumbers(sql<number>`agenda_item.theme_id`, themeIds))
      .orderBy("agendaItem.id")
      .limit(MOST_OF_ONE_NOUN),
);

/** Every move of these items, oldest first. */
export const listStoryMoves = readyQuery((db: Kysely<Database>, { itemIds }: { itemIds: readonly number[] }) =>
  db
    .selectFrom("itemMove")
    .innerJoin("agendaItem", "agendaItem.id", "itemMove.itemId")
    .leftJoin("meeting as fromMeeting", "fromMeeting.id", "itemMove.fromMeetingId")
    .leftJoin("meeting as toMeeting", "toMeeting.id", "itemMove.toMeetingId")
    .select([
      "itemMove.itemId",
      "agendaItem.title",
      "agendaItem.bodyId",
      "itemMove.kind",
      "itemMove.reasonCode",
      "itemMove.reasonWords",
      "itemMove.at",
      "fromMeeting.meetsOn as fromOn",
      "toMeeting.meetsOn as toOn",
    ])
    .where((eb) => inNumbers(eb.ref("itemMove.itemId"), itemIds))
    .orderBy("itemMove.id")
    .limit(MOST_OF_ONE_NOUN),
);

/** Where these themes were spoken of, as far as this reader's working record holds the item. */
export const listStoryMentions = readyForReader(
  (db: Kysely<Database>, reader, { themeIds }: { themeIds: readonly number[] }) =>
    db
      .selectFrom("themeMention")
      .innerJoin("agendaItem", "agendaItem.id", "themeMention.itemId")
      .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
      .select([
        "themeMention.itemId",
        "themeMention.words",
        "agendaItem.title",
        "agendaItem.bodyId",
        "agendaItem.meetingId",
        "meeting.meetsOn",
        "meeting.dateBasis",
      ])
      .where(readableItems(reader))
      .where((eb) => inNumbers(eb.ref("themeMention.themeId"), themeIds))
      .orderBy("themeMention.id")
      .limit(MOST_OF_ONE_NOUN),
);

const MEETING_OF_QUESTION = sql<number>`coalesce(question.raised_at_meeting_id, agenda_item.meeting_id)`;

/** The questions of these themes, with the meeting each was put at, as this reader sees them. */
export const listStoryQuestions = readyForReader(
  (db: Kysely<Database>, reader, { themeIds }: { themeIds: readonly number[] }) =>
    db
      .selectFrom("question")
      .leftJoin("agendaItem", "agendaItem.id", "question.itemId")
      .leftJoin("meeting", (join) => join.on("meeting.id", "=", MEETING_OF_QUESTION))
      .select([
        "question.id",
        "question.bodyId",
        "question.text",
        "question.state",
        "question.sentOn",
        "question.proposedOn",
        "meeting.id as meetingId",
        "meeting.meetsOn",
        "meeting.dateBasis",
      ])
      .where(readableQuestions(reader))
      .where((eb) =>
        eb.or([
          inNumbers(sql<number>`question.theme_id`, themeIds),
          eb.and([
            eb("question.themeId", "is", null),
            eb(
              "question.itemId",
              "in",
              eb
                .selectFrom("agendaItem as of")
                .select("of.id")
                .where(() => inNumbers(sql<number>`of.theme_id`, themeIds)),
            ),
          ]),
        ]),
      )
      .orderBy("question.id")
      .limit(MOST_OF_ONE_NOUN),
);

/** The answers to these questions, oldest first. */
export const listStoryAnswers = readyQuery(
  (db: Kysely<Database>, { questionIds }: { questionIds: readonly number[] }) =>
    db
      .selectFrom("answer")
      .innerJoin("question", "question.id", "answer.questionId")
      .leftJoin("office", "office.id", "answer.answeredByOfficeId")
      .leftJoin("meeting", "meeting.id", "answer.meetingId")
      .select([
        "answer.questionId",
        "question.bodyId",
        "question.text as question",
        "answer.kind",
        "answer.result",
        "answer.text",
        sql<string>`coalesce(office.title, answer.answered_by_words)`.as("by"),
        sql<IsoDate | null>`coalesce(answer.answered_on, meeting.meets_on, substr(answer.recorded_at, 1, 10))`.as("on"),
        "answer.meetingId",
        "meeting.meetsOn",
        "meeting.dateBasis",
      ])
      .where((eb) => inNumbers(eb.ref("answer.questionId"), questionIds))
      .orderBy("answer.id")
      .limit(MOST_OF_ONE_NOUN),
);

/** The outcomes of these items as they hold now, with the day of the last correction. */
export const listStoryOutcomes = readyQuery((db: Kysely<Database>, { itemIds }: { itemIds: readonly number[] }) => {
  const last = sql`(select max(id) from outcome_correction where outcome_correction.outcome_id = outcome.id)`;
  return db
    .selectFrom("outcome")
    .innerJoin("agendaItem", "agendaItem.id", "outcome.itemId")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .leftJoin("outcomeCorrection as later", (join) => join.on("later.id", "=", last.$castTo<number>()))
    .select([
      "outcome.itemId",
      "agendaItem.title",
      "agendaItem.bodyId",
      "agendaItem.meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "outcome.code",
      "outcome.resolutionWords",
      "later.code as laterCode",
      "later.resolutionWords as laterWords",
      "later.at as correctedAt",
    ])
    .where((eb) => inNumbers(eb.ref("outcome.itemId"), itemIds))
    .orderBy("outcome.id")
    .limit(MOST_OF_ONE_NOUN);
});
