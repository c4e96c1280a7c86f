import { IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely } from "kysely";
import { PAPERS_TO_COME } from "#app/domain/agenda/state-sets.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { AWAITING_ANSWER } from "#app/domain/question/state-sets.ts";
import { agendaWaits, requestWaits, variationWaits, variationWaitsAlone } from "#db/home/waiting-for-chair.server.ts";
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
    .where("followUp.bodyId", "in", orNone(bodyIds))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where((eb) => eb.or([eb("followUp.dueOn", "<=", until), eb("followUp.responseDueOn", "<=", until)]))
    .orderBy("followUp.dueOn")
    .orderBy("followUp.id")
    .limit(MOST)
    .execute();
}

/** The questions of these bodies whose answer is awaited and due up to a day; with what says who sees them. */
export function listAnswersDueBy(db: Kysely<Database>, bodyIds: readonly number[], until: IsoDate) {
  return db
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
    .where("question.bodyId", "in", orNone(bodyIds))
    .where("question.state", "in", AWAITING_ANSWER)
    .where("question.dueOn", "<=", until)
    .orderBy("question.dueOn")
    .orderBy("question.id")
    .limit(MOST)
    .execute();
}

/** The items of these bodies' meetings between two days whose paper is expected or to follow, and has not come. */
export function listPapersMissing(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  days: { from: IsoDate; until: IsoDate },
) {
  return db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .select([
      "agendaItem.id",
      "agendaItem.bodyId",
      "agendaItem.title",
      "meeting.id as meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .select("its.sensitiveSinceAt as themeSensitiveSinceAt")
    .where("agendaItem.bodyId", "in", orNone(bodyIds))
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where("agendaItem.state", "=", "scheduled")
    .where("agendaItem.paper", "in", PAPERS_TO_COME)
    .where("meeting.state", "in", COMING_MEETINGS)
    .where("meeting.meetsOn", ">=", days.from)
    .where("meeting.meetsOn", "<=", days.until)
    .orderBy("meeting.meetsOn")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(MOST)
    .execute();
}

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
    .groupBy("draftPlan.id")
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
