import { inOrder } from "#app/domain/home/desk.ts";
import { deadlineRow } from "#app/domain/home/deadline-deeds.ts";
import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import type { Db } from "#db/open.server.ts";
import { countQuestionsToAgree, countThemesByState, listComingLoads } from "#db/home/home.server.ts";
import { countFollowUpsToLookAt } from "#db/follow-up/follow-up-tracker.server.ts";
import { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import { countAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import { nearForOfficers } from "#app/services/reminder/deadlines-near.server.ts";
import type { Task } from "./home-task.server.ts";
import { deskCounts } from "./desk-counts.server.ts";
import { answerRows, followUpRows, ownersAnswerRows, taskRow } from "./desk-rows.server.ts";
import { paperRows } from "./paper-rows.server.ts";
import { overloaded, programmeTask, yearEndTasks } from "./planning-tasks.server.ts";
import { readDueFollowUps } from "./due-follow-ups.server.ts";
import { recordingTasks } from "./read-recording-tasks.server.ts";
import { countWaitingSeen } from "./waiting.server.ts";
import { STATES_ON_DESK, whenYouCan } from "./when-you-can.server.ts";

const MEETINGS_AHEAD = 30;

/** The desk of a scrutiny officer of these bodies: how things stand in four counts, what is to be done next, and what can wait. */
export async function readDesk(db: Db, actor: Actor) {
  const bodyIds = bodiesAs(actor, OFFICER);
  const deadlines = await nearForOfficers(db, bodyIds, actor.today);
  const followUps = await readDueFollowUps(db, actor, 1);
  const themes = await countThemesByState(db, actor, bodyIds, STATES_ON_DESK);
  const answers = await countAnswersToTakeUp(db, actor);
  const recording = await recordingTasks(db, actor, bodyIds);
  const toRecord = ({ href }: Task) => href.endsWith("/record");
  const programmes = await listProgrammesWithChanges(db, bodyIds);
  const inState = (...states: readonly string[]) =>
    themes.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return {
    counts: deskCounts({
      deadlinesLate: deadlines.filter(({ stage }) => stage === "late").length,
      followUpsLate: followUps.lateOf.work,
      withChair: await countWaitingSeen(db, actor),
      toPlace: inState("approved", "deferred"),
    }),
    next: inOrder([
      ...recording.map((task) => taskRow(task, toRecord(task) ? "Record" : "Open", toRecord(task) ? "first" : "open")),
      ...(await paperRows(db, actor)),
      ...deadlines.filter(({ ruleId }) => ruleId !== "L1").map((deadline) => deadlineRow(deadline, actor.today)),
      ...followUpRows(followUps),
      ...(await answerRows(db, actor, bodyIds)),
      ...ownersAnswerRows(answers),
      ...[
        ...overloaded(await listComingLoads(db, bodyIds, actor.today, MEETINGS_AHEAD)),
        ...programmes.flatMap(programmeTask),
      ].map((task) => taskRow(task, "Open", "open")),
    ]),
    whenYouCan: whenYouCan(inState, {
      toAgree: await countQuestionsToAgree(db, bodyIds),
      toLookAt: await countFollowUpsToLookAt(db, bodyIds, actor.today),
      yearEnd: await yearEndTasks(db, actor, bodyIds),
    }),
  };
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
