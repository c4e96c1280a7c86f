import { sql, type Kysely } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { otherOwnerNames } from "#db/follow-up/other-owners.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { MOST_OF_ONE_NOUN } from "./story-themes.server.ts";

type Of = { themeIds: readonly number[]; itemIds: readonly number[] };

/** The follow-ups of these themes, of no theme at these items, and those that led to them, as this reader sees them. */
export const listStoryFollowUps = readyForReader((db: Kysely<Database>, reader, { themeIds, itemIds }: Of) =>
  db
    .selectFrom("followUp")
    .leftJoin("meeting", "meeting.id", "followUp.meetingId")
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .leftJoin("person", "person.id", "followUp.ownerPersonId")
    .select([
      "followUp.id",
      "followUp.bodyId",
      "followUp.kind",
      "followUp.wording",
      "followUp.dueWords",
      "followUp.state",
      "followUp.dueOn",
      "followUp.responseDueOn",
      sql<number>`exists (select 1 from follow_up_response where follow_up_id = follow_up.id)`.as("responses"),
      "followUp.madeOn",
      "followUp.meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      sql<string>`coalesce(office.title, person.name, follow_up.owner_words) || ${otherOwnerNames("; ")}`.as("owner"),
    ])
    .where(readableFollowUps(reader))
    .where((eb) =>
      eb.or([
        inNumbers(sql<number>`follow_up.theme_id`, themeIds),
        eb.and([eb("followUp.themeId", "is", null), inNumbers(sql<number>`follow_up.item_id`, itemIds)]),
        eb(
          "followUp.id",
          "in",
          eb
            .selectFrom("followUpResult")
            .select("followUpResult.followUpId")
            .where(() => inNumbers(sql<number>`follow_up_result.theme_id`, themeIds)),
        ),
        eb(
          "followUp.id",
          "in",
          eb
            .selectFrom("followUpResult")
            .select("followUpResult.followUpId")
            .where(() => inNumbers(sql<number>`follow_up_result.item_id`, itemIds)),
        ),
      ]),
    )
    .orderBy("followUp.id")
    .limit(MOST_OF_ONE_NOUN),
);

/** What was said to these follow-ups, oldest first. */
export const listStoryResponses = readyQuery(
  (db: Kysely<Database>, { followUpIds }: { followUpIds: readonly number[] }) =>
    db
      .selectFrom("followUpResponse as response")
      .innerJoin("followUp", "followUp.id", "response.followUpId")
      .leftJoin("office", "office.id", "response.responderOfficeId")
      .select([
        "response.followUpId",
        "followUp.bodyId",
        "response.response",
        "response.text",
        sql<string>`coalesce(office.title, response.responder_words)`.as("by"),
        sql<string>`coalesce(response.responded_on, substr(response.recorded_at, 1, 10))`.as("on"),
      ])
      .where((eb) => inNumbers(eb.ref("response.followUpId"), followUpIds))
      .orderBy("response.id")
      .limit(MOST_OF_ONE_NOUN),
);

/** What was reported of these follow-ups, oldest first; owners' own words once an officer has taken them up. */
export const listStoryUpdates = readyQuery(
  (db: Kysely<Database>, { followUpIds }: { followUpIds: readonly number[] }) =>
    db
      .selectFrom("followUpUpdate as report")
      .innerJoin("followUp", "followUp.id", "report.followUpId")
      .leftJoin("meeting", "meeting.id", "report.meetingId")
      .select([
        "report.followUpId",
        "followUp.bodyId",
        "report.text",
        "report.stateAfter",
        "report.reportedOn",
        "report.meetingId",
        "meeting.meetsOn",
        "meeting.dateBasis",
      ])
      .where((eb) => inNumbers(eb.ref("report.followUpId"), followUpIds))
      .where((eb) => eb.or([eb("report.source", "<>", "owner"), eb("report.takenUpAt", "is not", null)]))
      .orderBy("report.reportedOn")
      .orderBy("report.id")
      .limit(MOST_OF_ONE_NOUN),
);

/** What these follow-ups led to, as far as the target is among these themes and items. */
export const listStoryResults = readyQuery(
  (db: Kysely<Database>, { followUpIds, themeIds, itemIds }: Of & { followUpIds: readonly number[] }) =>
    db
      .selectFrom("followUpResult as result")
      .innerJoin("followUp", "followUp.id", "result.followUpId")
      .leftJoin("theme", "theme.id", "result.themeId")
      .leftJoin("agendaItem", "agendaItem.id", "result.itemId")
      .select([
        "result.followUpId",
        "followUp.bodyId",
        "result.words",
        "result.at",
        "result.themeId",
        "result.itemId",
        sql<string>`coalesce(theme.title, agenda_item.title)`.as("title"),
      ])
      .where((eb) => inNumbers(eb.ref("result.followUpId"), followUpIds))
      .where((eb) =>
        eb.or([inNumbers(sql<number>`result.theme_id`, themeIds), inNumbers(sql<number>`result.item_id`, itemIds)]),
      )
      .orderBy("result.id")
      .limit(MOST_OF_ONE_NOUN),
);
