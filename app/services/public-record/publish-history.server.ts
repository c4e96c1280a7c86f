import { hasHistoryToPublish, staleHistory, type History } from "#app/domain/public-record/history.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeById, findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { publishFollowUpIn } from "#app/services/follow-up/publish-follow-up.server.ts";
import { makeRelease } from "#app/services/programme/make-release.server.ts";
import { planRelease } from "#app/services/programme/plan-release.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { markOfHistory, planHistory } from "./plan-history.server.ts";
import { publishRecordIn } from "./publish-record.server.ts";

export type HistoryPublished = { meetings: number; records: number; followUps: number };

const NOTE = "With meetings that have been held.";

/**
 * Publishes what one import made of what has happened, in one transaction and by the deeds that publish each: the
 * meetings that readers do not know of yet with a release of their year, then the records, then the follow-ups. What
 * may not be published is left. Refuses where nothing may be, or where it is not what the page of `mark` said.
 */
export async function publishHistoryIn(
  trx: Trx,
  acting: Acting,
  history: History,
  mark: string,
): Promise<HistoryPublished> {
  const plan = await planHistory(trx, acting.actor, history);
  requireVerdict(staleHistory(markOfHistory(plan) === mark));
  requireVerdict(hasHistoryToPublish(plan));
  const of = <T extends { verdict: { allowed: boolean } }>(all: readonly T[]) =>
    all.filter((one) => one.verdict.allowed);
  for (const { startYear } of of(plan.releases)) await releaseHeld(trx, acting, history.bodyId, startYear);
  for (const { id, version, day } of of(plan.meetings))
    await refusingAs(
      (because) => `The meeting of ${day}: ${because} Nothing was published.`,
      () => publishRecordIn(trx, acting, { meetingId: id, version }),
    );
  for (const { id, version, reference } of of(plan.followUps))
    await refusingAs(
      (because) => `${reference}: ${because} Nothing was published.`,
      () => publishFollowUpIn(trx, acting, { followUpId: id, version }),
    );
  return {
    meetings: plan.meetings.filter(({ comesOut }) => comesOut).length,
    records: of(plan.meetings).length,
    followUps: of(plan.followUps).length,
  };
}

/** Puts what was held in a year before readers, beside what they have of it; the year gets a programme where it has none. */
async function releaseHeld(trx: Trx, acting: Acting, bodyId: number, startYear: number): Promise<void> {
  const there = await findProgrammeOfYear(trx, bodyId, startYear);
  const id = there?.id ?? (await startYearOf(trx, acting, bodyId, startYear));
  const programme = requireRecord(await findProgrammeById(trx, acting.actor, id));
  await makeRelease(trx, acting, programme, await planRelease(trx, programme, acting.now, { heldOnly: true }), NOTE);
}

async function startYearOf(trx: Trx, acting: Acting, bodyId: number, startYear: number): Promise<number> {
  const body = requireRecord(await findOpenBody(trx, acting.actor, bodyId));
  return (await startProgrammeIn(trx, acting, body, { startYear, introduction: "" })).id;
}
