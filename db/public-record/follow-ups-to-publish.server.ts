import { sql, type Kysely } from "kysely";
import { MEMBER_ROLES, type Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { laterNumbersHeld } from "#db/follow-up/later-numbers.server.ts";
import { otherOwnersHeld } from "#db/follow-up/other-owners.server.ts";
import { readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The theme it is of: its own, that of its item, or that of the question it came from. */
const themeId = sql<number | null>`coalesce(follow_up.theme_id, agenda_item.theme_id,
  (select question.theme_id from question where question.id = follow_up.question_id))`;

/** These follow-ups as far as the reader's working record holds them, with all that publishing asks about. */
export function listFollowUpsToPublish(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return toPublish(db, reader, { ids });
}

const toPublish = readyForReader((db, reader, { ids }: Ids) =>
  db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .leftJoin("agendaItem", "agendaItem.id", "followUp.itemId")
    .leftJoin("theme as its", (join) => join.on("its.id", "=", themeId))
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .leftJoin("person as owner", (join) =>
      join
        .onRef("owner.id", "=", "followUp.ownerPersonId")
        .on((eb) =>
          eb.exists(
            eb
              .selectFrom("membership")
              .select("membership.id")
              .whereRef("membership.personId", "=", "owner.id")
              .whereRef("membership.bodyId", "=", "followUp.bodyId")
              .where("membership.role", "in", MEMBER_ROLES),
          ),
        ),
    )
    .select([
      "followUp.id",
      "followUp.bodyId",
      "body.name as bodyName",
      "followUp.startYear",
      "followUp.number",
      "followUp.kind",
      "followUp.wording",
      "followUp.sourceNumber",
      "followUp.madeByWords",
      "followUp.madeOn",
      "followUp.ownerPersonId",
      "followUp.ownerWords",
      "followUp.dueWords",
      "followUp.dueOn",
      "followUp.responseDueOn",
      "followUp.state",
      "followUp.reasonWords",
      "followUp.supersededById",
      "followUp.questionId",
      "followUp.itemId",
      "followUp.meetingId",
      "followUp.sourceWords",
      "followUp.sensitiveSinceAt",
      "followUp.version",
      "office.title as officeTitle",
      "owner.name as memberName",
      "agendaItem.part",
      laterNumbersHeld().as("laterNumbersHeld"),
      otherOwnersHeld().as("otherOwnersHeld"),
      "its.id as themeId",
      "its.state as themeState",
      "its.sensitiveSinceAt as themeSensitiveSinceAt",
      sql<number>`exists (select 1 from publication where publication.kind = 'theme'
        and publication.record_id = its.id)`.as("themeIsOut"),
    ])
    .where(readableFollowUps(reader))
    .where((eb) => inNumbers(eb.ref("followUp.id"), ids))
    .orderBy("followUp.id"),
);

type Ids = { ids: readonly number[] };

/** The agenda items of these themes, as far as they say in which part each theme is taken. */
export function listItemsOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  return itemsOfThemes(db, { ids: themeIds });
}

const itemsOfThemes = readyQuery((db: Kysely<Database>, { ids }: Ids) =>
  db
    .selectFrom("agendaItem")
    .select(["themeId", "part", "state"])
    .where(inNumbers(sql<number>`theme_id`, ids)),
);

export type FollowUpToPublishRow = Awaited<ReturnType<typeof listFollowUpsToPublish>>[number];

/** What hangs on these follow-ups, in four queries: places (none under a sensitive theme or an exempt item), responses, updates, results. */
export async function listPartsOf(db: Kysely<Database>, followUpIds: readonly number[]) {
  const of = { ids: followUpIds };
  return {
    places: await placesOf(db, of),
    responses: await responsesOf(db, of),
    updates: await updatesOf(db, of),
    results: await resultsOf(db, of),
  };
}

const placesOf = readyQuery((db: Kysely<Database>, { ids }: Ids) =>
  db
    .selectFrom("followUpPlace")
    .innerJoin("agendaItem", "agendaItem.id", "followUpPlace.itemId")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .select(["followUpPlace.followUpId", "followUpPlace.itemId", "followUpPlace.words"])
    .where((eb) => inNumbers(eb.ref("followUpPlace.followUpId"), ids))
    .where("theme.sensitiveSinceAt", "is", null)
    .where("agendaItem.part", "=", "part_1")
    .orderBy("followUpPlace.id"),
);

const responsesOf = readyQuery((db: Kysely<Database>, { ids }: Ids) =>
  db
    .selectFrom("followUpResponse")
    .leftJoin("office", "office.id", "followUpResponse.responderOfficeId")
    .select([
      "followUpResponse.followUpId",
      "followUpResponse.response",
      "followUpResponse.text",
      "followUpResponse.reasonWords",
      "followUpResponse.planWords",
      "office.title as officeTitle",
      "followUpResponse.responderWords",
      "followUpResponse.respondedOn",
    ])
    .where((eb) => inNumbers(eb.ref("followUpResponse.followUpId"), ids))
    .orderBy("followUpResponse.id"),
);

const updatesOf = readyQuery((db: Kysely<Database>, { ids }: Ids) =>
  db
    .selectFrom("followUpUpdate")
    .select(["followUpId", "source", "text", "stateAfter", "reportedOn", "meetingId", "takenUpAt"])
    .where((eb) => inNumbers(eb.ref("followUpId"), ids))
    .orderBy("reportedOn")
    .orderBy("id"),
);

const resultsOf = readyQuery((db: Kysely<Database>, { ids }: Ids) =>
  db
    .selectFrom("followUpResult")
    .select(["followUpId", "themeId", "itemId", "words", "at"])
    .where((eb) => inNumbers(eb.ref("followUpId"), ids))
    .orderBy("id"),
);
