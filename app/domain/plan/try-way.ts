import { withChanges, type PlanChange } from "./change.ts";
import { violationsOf } from "./checker.ts";
import type { CompiledPlan } from "./compiled.ts";
import { solveOn } from "./solve.ts";
import { placesOf, roomsOf, type PlanView } from "./view.ts";
import type { WayIn } from "./ways-in.ts";

/** Steps in which the rest of the plan finds its way around the change. */
const STEPS = 3_000;

/**
 * Tries a way in: makes its changes, pins the item there, and solves again from the plan as it stands. Answers whether
 * it holds: everything that had a place still has one, and nothing is broken. The instance is not compiled again.
 */
export function holds(view: PlanView, item: number, way: WayIn): boolean {
  const { instance, settings, plan, board } = view;
  const changed = withChanges(instance, way.changes);
  const { patched, from } = patch(view, item, way, changed);
  if (patched.left.some((left) => left < 0)) return false;
  const near = meetingsTouched(view, way);
  const solved = solveOn(patched, from, STEPS, (pair) => near.has(plan.pairMeeting[pair]!));
  const places = new Map(placesOf(view, solved.place));
  places.set(instance.items[item]!.id, instance.meetings[way.meeting]!.id);
  const isKept = board.place.every((pair, other) => pair === -1 || solved.place[other] !== -1);
  return isKept && violationsOf(changed, settings, places).length === 0;
}

/** The plan with other minutes at its meetings and the item taken out of it, and where everything is to begin with. */
function patch(
  view: PlanView,
  item: number,
  way: WayIn,
  changed: PlanView["instance"],
): { patched: CompiledPlan; from: Int32Array } {
  const { instance, settings, plan, board, room } = view;
  const left = plan.left.slice();
  roomsOf(changed, settings).forEach((now, meeting) => (left[meeting]! += now - room[meeting]!));
  left[way.meeting]! -= changed.items[item]!.minutes;
  const fixed = plan.fixed.slice();
  fixed[item] = -2;
  const from = board.place.slice();
  const minutes = plan.minutes.slice();
  for (const change of way.changes) {
    if (change.kind !== "pin") continue;
    const other = instance.items.findIndex(({ id }) => id === change.item);
    const to = pairAt(
      plan,
      other,
      instance.meetings.findIndex(({ id }) => id === change.meeting),
    );
    from[other] = to;
    left[plan.pairMeeting[to]!]! -= minutes[other]!;
    minutes[other] = 0;
    fixed[other] = to;
  }
  return { patched: { ...plan, left, fixed, minutes }, from };
}

function pairAt(plan: CompiledPlan, item: number, meeting: number): number {
  return plan.pairMeeting.indexOf(meeting, plan.start[item]);
}

/** The meeting of the way, those that are changed, and their neighbours: the rest has no reason to move. */
function meetingsTouched({ instance }: PlanView, { meeting, changes }: WayIn): Set<number> {
  const named = changes.flatMap((change: PlanChange) =>
    change.kind === "pin" ? [instance.meetings.findIndex(({ id }) => id === change.meeting)] : [],
  );
  return new Set([meeting, ...named].flatMap((at) => [at - 1, at, at + 1]));
}
