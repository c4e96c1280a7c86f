import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import { RULES, type RuleId } from "#app/domain/deadline/rules.ts";
import { startText } from "#app/domain/deadline/starts.ts";
import { DEADLINE_SOON_DAYS } from "#app/domain/deadline/status.ts";
import type { Person } from "#app/domain/actor.ts";
import type { NearDeadline } from "#app/domain/home/deadline-deeds.ts";
import type { DeadlineFact } from "#app/domain/reminder/facts.ts";
import { listDaysForMeetings, listDeadlinesNear } from "#db/deadline/listed-deadlines.server.ts";
import type { Db } from "#db/open.server.ts";

/** One that went by longer ago is not called late any more. */
const BACK_DAYS = 100;
/** When reports are to be in, and when questions are. */
export const REPORTS_IN: RuleId = "L1";
export const QUESTIONS_IN: RuleId = "L3";

/** The deadlines of these bodies that are soon or late on the day, for whoever is reminded of them. */
export async function deadlinesNear(db: Db, bodyIds: number[], today: IsoDate): Promise<DeadlineFact[]> {
  const near = await listDeadlinesNear(db, partIn(bodyIds), between(today), today);
  return near.map(({ bodyId, bodySlug, key, ruleId, kind, subjectId, startedOn, onDay, stage, happened }) => ({
    bodyId,
    key,
    what: `${RULES[ruleId].title}: ${startText({ kind, id: subjectId }, startedOn, happened)}`,
    on: onDay,
    stage,
    href: deadlinePath(bodySlug, key),
    for: ruleId === QUESTIONS_IN ? "members" : "officers",
  }));
}

/** Those of them that an officer acts on, each with what starts it and where it is met. */
export async function nearForOfficers(db: Db, bodyIds: number[], today: IsoDate): Promise<NearDeadline[]> {
  const near = await listDeadlinesNear(db, partIn(bodyIds), between(today), today);
  return near
    .filter(({ ruleId }) => ruleId !== QUESTIONS_IN)
    .map(({ ruleId, kind, subjectId, onDay, stage, bodySlug, key, startedOn, happened }) => ({
      ruleId,
      kind,
      subjectId,
      onDay,
      stage,
      of: startText({ kind, id: subjectId }, startedOn, happened),
      href: deadlinePath(bodySlug, key),
    }));
}

/** The day on which the papers of each of these meetings are to be in, where it is near. */
export async function papersDue(db: Db, meetingIds: number[], today: IsoDate): Promise<Map<number, IsoDate | null>> {
  const days = await listDaysForMeetings(db, { ruleId: REPORTS_IN, meetingIds, ...between(today) });
  return new Map(days.map(({ meetingId, onDay }) => [meetingId, onDay]));
}

function between(today: IsoDate) {
  return { from: addDays(today, -BACK_DAYS), to: addDays(today, DEADLINE_SOON_DAYS) };
}

/** Read once for everybody: each is told only what their own part lets them see. */
function partIn(bodyIds: readonly number[]): Person {
  const parts = bodyIds.map((bodyId) => ({ bodyId, role: "officer" as const }));
  return { personId: 0, councilId: 0, name: "", parts, administrator: false };
}
