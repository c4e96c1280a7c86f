import { countsFromDay } from "#app/domain/follow-up/due-words.ts";
import { responseDueOn } from "#app/domain/follow-up/response-clock.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import type { FollowUpMade } from "#app/domain/own-sheet/plan-follow-ups.ts";
import { insertResponse, insertUpdate } from "#db/follow-up/follow-up-parts.server.ts";
import {
  findFollowUp,
  getFollowUpRules,
  insertFollowUp,
  nextFollowUpNumber,
  updateFollowUp,
} from "#db/follow-up/follow-ups.server.ts";
import { addNumber } from "#app/services/follow-up/keep-numbers.server.ts";
import { findMeetingReportedAt } from "#db/own-sheet/own-lookups.server.ts";
import { replaceOtherOwners } from "#db/follow-up/other-owners.server.ts";
import { workOutDue } from "#app/services/follow-up/work-out-due-day.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { meetingOf, type Making } from "./making.server.ts";

/** Makes the follow-up of a row with what was reported of it and said to it, or reports on the one that is here. */
export async function makeFollowUp(making: Making, make: FollowUpMade): Promise<{ kind: "follow_up"; id: number }> {
  if (make.id !== null) return report(making, make, make.id);
  const { trx, acting, body, done } = making;
  const meetingId = await meetingOf(making, make);
  const rules = await getFollowUpRules(trx, body.id);
  const saidOn = make.madeOn ?? acting.actor.today;
  const startYear = yearOf(saidOn, rules);
  const { kind, wording, sourceNumber, madeOn, itemId, owner, dueWords, due, state, reasonWords } = make;
  const isUncounted = madeOn === null && countsFromDay(dueWords, acting.actor.today);
  const read = due ? { dueKind: due.kind, dueOn: due.on } : isUncounted ? { dueKind: "none" as const } : {};
  const id = await insertFollowUp(trx, {
    ...{ kind, wording, sourceNumber, madeOn, meetingId, itemId, dueWords, state, reasonWords, startYear },
    ...owner,
    ...(await workOutDue(trx, body.id, saidOn, { dueWords, ...read })),
    bodyId: body.id,
    number: await nextFollowUpNumber(trx, body.id, startYear),
    responseDueOn: responseDueOn({ kind, noticeOn: null }, rules),
    createdAt: acting.now,
  });
  await replaceOtherOwners(trx, id, make.otherOwners);
  await addReport(making, make, id);
  await addResponse(making, make, id);
  done.made.push({ kind: "follow_up", id, version: 1 });
  return { kind: "follow_up", id };
}

async function report(making: Making, make: FollowUpMade, id: number): Promise<{ kind: "follow_up"; id: number }> {
  const { trx, acting, done } = making;
  const there = requireRecord(await findFollowUp(trx, acting.actor, id));
  const { state, reasonWords, version } = there;
  const moves = make.state !== "not_started" && make.state !== state;
  const updateId = await addReport(making, moves ? make : { ...make, state }, id);
  await updateFollowUp(trx, id, moves ? { state: make.state, reasonWords: make.reasonWords } : {});
  const numberId = await addNumber(trx, there, { number: make.sourceNumber, on: make.madeOn });
  done.reported.push({ id, version: version + 1, state, reasonWords, updateId, numberId });
  return { kind: "follow_up", id };
}

async function addReport({ trx, acting }: Making, { report: said, state }: FollowUpMade, followUpId: number) {
  if (said === null) return null;
  return insertUpdate(trx, {
    ...{ byName: acting.actor.name, at: acting.now, source: "officer", followUpId },
    text: said.text,
    stateAfter: state,
    reportedOn: said.on,
    meetingId: await findMeetingReportedAt(trx, followUpId, said),
  });
}

async function addResponse({ trx, acting }: Making, { response }: FollowUpMade, followUpId: number): Promise<void> {
  if (response === null) return;
  await insertResponse(trx, {
    followUpId,
    response: response.kind,
    text: response.words,
    respondedOn: response.on,
    recordedAt: acting.now,
    recordedByName: acting.actor.name,
  });
}
