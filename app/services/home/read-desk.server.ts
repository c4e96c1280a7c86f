import { inOrder } from "#app/domain/home/desk.ts";
import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import type { Db } from "#db/open.server.ts";
import { countQuestionsToAgree, countThemesByState } from "#db/home/home.server.ts";
import { countFollowUpsToLookAt } from "#db/follow-up/follow-up-tracker.server.ts";
import { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import { countDueFollowUps } from "#db/reminder/due-follow-ups.server.ts";
import { countAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import { nearForOfficers } from "#app/services/reminder/deadlines-near.server.ts";
import type { Coming } from "./read-coming.server.ts";
import { chaseRows } from "./chase-rows.server.ts";
import { deskCounts } from "./desk-counts.server.ts";
import { answerRows, ownersAnswerRows } from "./desk-rows.server.ts";
import { listOf } from "./list-of.server.ts";
import { meetingRows } from "./meeting-rows.server.ts";
import { programmeRows, yearEndWaits } from "./planning-rows.server.ts";
import { countWaitingSeen } from "./waiting.server.ts";
import { STATES_ON_DESK, whenYouCan } from "./when-you-can.server.ts";

/** The desk of a scrutiny officer, with the coming meetings that they see: how things stand in four counts, what is to be done next, and what can wait. */
export async function readDesk(
  db: Db,
  actor: Actor,
  { now, meetings }: { now: IsoInstant; meetings: Coming["meetings"] },
) {
  const bodyIds = bodiesAs(actor, OFFICER);
  const only = await listOf(db, actor, bodyIds);
  const near = await nearForOfficers(db, bodyIds, actor.today);
  const seen = await countDueFollowUps(db, actor, bodyIds);
  const followUps = seen.filter(({ bodyId }) => bodyIds.includes(bodyId));
  const themes = await countThemesByState(db, actor, bodyIds, STATES_ON_DESK);
  const inState = (...states: readonly string[]) =>
    themes.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return {
    counts: deskCounts(
      {
        deadlinesLate: near.filter(({ stage }) => stage === "late").length,
        followUpsLate: followUps.reduce((sum, { workLate }) => sum + workLate, 0),
        withChair: await countWaitingSeen(db, actor),
        toPlace: inState("approved", "deferred"),
      },
      only,
    ),
    next: inOrder([
      ...(await meetingRows(db, actor, bodyIds, { near, meetings })),
      ...(await chaseRows(db, actor, followUps, now)),
      ...(await answerRows(db, actor, bodyIds, only)),
      ...ownersAnswerRows(await countAnswersToTakeUp(db, actor)),
      ...(await listProgrammesWithChanges(db, bodyIds)).flatMap(programmeRows),
    ]),
    whenYouCan: whenYouCan(
      inState,
      {
        toAgree: await countQuestionsToAgree(db, bodyIds),
        toLookAt: await countFollowUpsToLookAt(db, bodyIds, actor.today),
        yearEnd: await yearEndWaits(db, actor, bodyIds),
      },
      only,
    ),
  };
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
