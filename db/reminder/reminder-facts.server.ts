import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { AWAITING_ANSWER } from "#app/domain/question/state-sets.ts";
import { agendaWaits, requestWaits, variationWaits, variationWaitsAlone } from "#db/home/waiting-for-chair.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import { otherOwnersHeld } from "#db/follow-up/other-owners.server.ts";
import type { Database } from "#db/schema.ts";

/** More than any installation holds near and late; a list never reads past it. */
const MOST = 5_000;

const THEME_COLUMNS = [
  "its.id as themeId",
  "its.bodyId as themeBodyId",
  "its.state as themeState",
  "its.proposerPersonId",
  "its.sensitiveSinceAt as themeSensitiveSinceAt",
  "its.leadMemberId",
  "at.bodyId as itemBodyId",
  "taken.sensitiveSinceAt as itemSensitiveSinceAt",
] as const;

/** The open follow-ups of these bodies that are due, or owe a response, up to a day; with what says who sees them. */
export function listFollowUpsDueBy(db: Kysely<Database>, bodyIds: readonly number[], until: IsoDate) {
  return dueFollowUps(db)
    .where("followUp.bodyId", "in", orNone(bodyIds))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where((eb) => eb.or([eb("followUp.dueOn", "<=", until), eb("followUp.responseDueOn", "<=", until)]))
    .execute();
}

/** These follow-ups, read as those that are due are. */
export function listDueFollowUps(db: Kysely<Database>, ids: readonly number[]) {
  return dueOf(db, { ids });
}

const dueOf = readyQuery((db: Kysely<Database>, { ids }: { ids: readonly number[] }) =>
  dueFollowUps(db).where((eb) => inNumbers(eb.ref("followUp.id"), ids)),
);

function dueFollowUps(db: Kysely<Database>) {
  return db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .leftJoin("theme as its", "its.id", "followUp.themeId")
    .leftJoin("agendaItem as at", "at.id", "followUp.itemId")
    .leftJoin("theme as taken", "taken.id", "at.themeId")
    .select([
      "followUp.id",
      "followUp.bodyId",
      "body.slug as bodySlug",
      "followUp.wording",
      "followUp.state",
      "followUp.dueOn",
      "followUp.responseDueOn",
      "followUp.ownerPersonId",
      otherOwnersHeld().as("otherOwnersHeld"),
      "followUp.sensitiveSinceAt",
    ])
    .select(THEME_COLUMNS)
    .select((eb) =>
      eb
        .selectFrom("followUpResponse")
        .select((inner) => inner.fn.max("followUpResponse.id").as("id"))
        .whereRef("followUpResponse.followUpId", "=", "followUp.id")
        .as("responseId"),
    )
    .orderBy("followUp.dueOn")
    .orderBy("followUp.id")
    .limit(MOST);
}

/** The questions of these bodies whose answer is awaited and due up to a day; with what says who sees them. */
export function listAnswersDueBy(db: Kysely<Database>, bodyIds: readonly number[], until: IsoDate) {
  return answersDue(db, { bodyIds, until });
}

const answersDue = readyQuery(
  (db: Kysely<Database>, { bodyIds, until }: { bodyIds: readonly number[]; until: IsoDate }) =>
    db
      .selectFrom("question")
      .leftJoin("theme as its", "its.id", "question.themeId")
      .leftJoin("agendaItem as at", "at.id", "question.itemId")
      .leftJoin("theme as taken", "taken.id", "at.themeId")
      .select([
        "question.id",
        "question.bodyId",
        "question.text",
        "question.state",
        "question.dueOn",
        "question.authorPersonId",
        "question.askerPersonId",
      ])
      .select(THEME_COLUMNS)
      .where((eb) => inNumbers(eb.ref("question.bodyId"), bodyIds))
      .where("question.state", "in", AWAITING_ANSWER)
      .where("question.dueOn", "<=", until)
      .orderBy("question.dueOn")
      .orderBy("question.id")
      .limit(MOST),
);

/** The agendas of these bodies' meetings that the chair is asked to agree. */
export function listAgendasWithChair(db: Kysely<Database>, bodyIds: readonly number[], today: IsoDate) {
  return db
    .selectFrom("agenda")
    .innerJoin("meeting", "meeting.id", "agenda.meetingId")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select([
      "meeting.id",
      "meeting.bodyId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "agenda.submittedAt",
      "body.name as bodyName",
    ])
    .where("meeting.bodyId", "in", orNone(bodyIds))
    .where(agendaWaits(today))
    .orderBy("meeting.meetsOn")
    .limit(MOST)
    .execute();
}

/** The requests of these bodies that wait for the chair, with how many changes of each still do. */
export function listRequestsWaiting(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("draftPlan")
    .innerJoin("workProgramme", "workProgramme.id", "draftPlan.programmeId")
    .innerJoin("variation", "variation.draftPlanId", "draftPlan.id")
    .select(["draftPlan.id", "workProgramme.bodyId", sql<number>`count(*)`.as("changes")])
    .where("workProgramme.bodyId", "in", orNone(bodyIds))
    .where(requestWaits())
    .where(variationWaits())
    .groupBy(["draftPlan.id", "workProgramme.bodyId"])
    .orderBy("draftPlan.id")
    .limit(MOST)
    .execute();
}

/** The variations of these bodies' programmes that wait for the chair by themselves, with the item and whether it is sensitive. */
export function listVariationsWaiting(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("variation")
    .innerJoin("workProgramme", "workProgramme.id", "variation.programmeId")
    .innerJoin("agendaItem", "agendaItem.id", "variation.itemId")
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .select(["variation.id", "workProgramme.bodyId", "agendaItem.title", "its.sensitiveSinceAt"])
    .where("workProgramme.bodyId", "in", orNone(bodyIds))
    .where(variationWaitsAlone())
    .orderBy("variation.id")
    .limit(MOST)
    .execute();
}
