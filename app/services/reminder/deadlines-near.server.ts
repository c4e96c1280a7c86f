import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { DEADLINE_SOON_DAYS } from "#app/domain/deadline/status.ts";
import type { Person } from "#app/domain/actor.ts";
import type { DeadlineFact } from "#app/domain/reminder/facts.ts";
import type { Db } from "#db/open.server.ts";
import { readDeadlines } from "#app/services/deadline/read-deadlines.server.ts";

/** One that went by longer ago is not called late any more. */
const BACK_DAYS = 100;
/** When reports are to be in, and when questions are: a member acts on that too. */
const REPORTS_IN: RuleId = "L1";
const QUESTIONS_IN: RuleId = "L3";

/**
 * The deadlines of these bodies that are soon or late on the day, for whoever is
 * reminded of them; and the day on which the papers of a meeting are to be in,
 * null where none is near.
 */
export async function deadlinesNear(db: Db, bodyIds: number[], today: IsoDate) {
  const asked = { bodyIds, from: addDays(today, -BACK_DAYS), to: addDays(today, DEADLINE_SOON_DAYS), open: true };
  const deadlines = await readDeadlines(db, partIn(bodyIds), asked, today);
  const reports = deadlines.filter(({ ruleId, subject }) => ruleId === REPORTS_IN && subject.kind === "meeting");
  const reportsIn = new Map(reports.map(({ subject, on }) => [subject.id, on]));
  return {
    facts: deadlines.flatMap(factOf),
    papersDueOn: (meetingId: number): IsoDate | null => reportsIn.get(meetingId) ?? null,
  };
}

function factOf({ body, key, title, subject, on, standing, ruleId }: Deadline): DeadlineFact[] {
  const stage = standing.code === "late" || standing.code === "soon" ? standing.code : null;
  if (stage === null || on === null) return [];
  const whose = ruleId === QUESTIONS_IN ? "members" : "officers";
  const what = `${title}: ${subject.words}`;
  return [{ bodyId: body.id, key, what, on, stage, href: deadlinePath(body.slug, key), for: whose }];
}

/** Read once for everybody: each is told only what their own part lets them see. */
function partIn(bodyIds: readonly number[]): Person {
  const parts = bodyIds.map((bodyId) => ({ bodyId, role: "officer" as const }));
  return { personId: 0, name: "", parts, administrator: false };
}
