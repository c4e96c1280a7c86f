import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { PlanBasis, PlanQuestion } from "./asked-plan.ts";
import { withChanges, type PlanChange } from "./change.ts";
import { orderProblems, overfullMeetings, overfullText } from "./checker.ts";
import { standingMinutes } from "./instance.ts";
import type { PlannedMove } from "./moves.ts";

/** As many moves of a plan are made at once: each is a deed of its own in one transaction. */
export const MOST_MOVED_AT_ONCE = 100;

/** What is only tried and does not come true by moving anything: minutes, and meetings that are not there. */
const ONLY_TRIED: readonly PlanChange["kind"][] = ["lengthen", "shorten", "add_meeting"];

/**
 * Whether some of a plan’s moves hold together without the others, in the year as it is: none fills a meeting above its
 * time that another move would have made room in, and nothing comes before what it follows.
 */
export function holdTogether(
  chosen: readonly Pick<PlannedMove, "id" | "to">[],
  { instance: real }: Pick<PlanBasis, "instance">,
  { settings, changes }: Pick<PlanQuestion, "settings" | "changes">,
): Verdict {
  const instance = withChanges(
    real,
    changes.filter(({ kind }) => !ONLY_TRIED.includes(kind)),
  );
  const now = new Map(instance.items.map((item) => [item.id, item.now]));
  const then = new Map([...now, ...chosen.map(({ id, to }) => [id, to] as const)]);
  const standing = standingMinutes(instance);
  const fuller = overfullMeetings(instance, settings, then).filter(
    ({ meeting, planned }) => planned > (standing.get(meeting.id) ?? 0),
  );
  const already = new Set(orderProblems(instance, now));
  const problems = [
    ...fuller.map(overfullText),
    ...orderProblems(instance, then).filter((problem) => !already.has(problem)),
  ];
  if (problems.length === 0) return allowed;
  return refused(
    "input",
    `With these moves alone, ${problems.join(" ")} Tick what makes room for them too, or change that first. Nothing was moved.`,
  );
}

/** Whether so many moves may be made in one go. */
export function areFewEnough(moves: number): Verdict {
  if (moves <= MOST_MOVED_AT_ONCE) return allowed;
  return refused(
    "input",
    `Tick at most ${MOST_MOVED_AT_ONCE} moves at a time: ${moves} are ticked. Nothing was moved.`,
  );
}
