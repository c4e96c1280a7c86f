import type { StaysPut } from "./asked-plan.ts";
import type { PlanInstance, PlanItem } from "./instance.ts";
import type { SuggestedPlan } from "./suggest.ts";

/** One move of a plan: from one meeting to another, on to one, or off one to wait. Meetings by their ids. */
export type PlannedMove = {
  id: string;
  title: string;
  minutes: number;
  from: string | null;
  to: string | null;
  because: string;
  told: boolean;
};

/** What a plan moves, in the order of the meetings it goes to; what loses its meeting comes last. */
export function movesOf(plan: SuggestedPlan, { meetings, items }: PlanInstance): PlannedMove[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const order = new Map(meetings.map(({ id }, at) => [id, at]));
  const moves = [
    ...plan.placed.flatMap(({ item, meeting, because }) => moveOf(byId.get(item), meeting, because)),
    ...plan.leftOut.flatMap(({ item, because }) => moveOf(byId.get(item), null, because)),
  ];
  const at = ({ to }: PlannedMove) => (to === null ? meetings.length : (order.get(to) ?? 0));
  return moves.sort((a, b) => at(a) - at(b));
}

function moveOf(item: PlanItem | undefined, to: string | null, because: string): PlannedMove[] {
  if (!item || item.now === to) return [];
  const { id, title, minutes, now, toldReaders } = item;
  return [{ id, title, minutes, from: now, to, because, told: toldReaders }];
}

/** How full a meeting is of what a plan places, before and after it, in minutes. */
export type BeforeAndAfter = { id: string; on: string; before: number; after: number; available: number };

/** Every meeting of a plan with its minutes before and after. */
export function beforeAndAfter(plan: SuggestedPlan, { meetings, items }: PlanInstance): BeforeAndAfter[] {
  const place = new Map(plan.placed.map(({ item, meeting }) => [item, meeting]));
  const sum = (of: readonly PlanItem[]) => of.reduce((minutes, one) => minutes + one.minutes, 0);
  return meetings.map(({ id, on, minutes }) => ({
    id,
    on,
    before: sum(items.filter(({ now }) => now === id)),
    after: sum(items.filter((item) => place.get(item.id) === id)),
    available: minutes,
  }));
}

/** The items that stay on their meeting, with why: those that may not be moved, and those that the plan leaves there. */
export function staysOf(plan: SuggestedPlan, { items }: PlanInstance, stays: readonly StaysPut[]): StaysPut[] {
  const fixed = new Set(stays.map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item]));
  const left = plan.placed.flatMap(({ item, meeting, because }) => {
    const one = byId.get(item);
    return one && one.now === meeting && !fixed.has(item) ? [{ id: item, title: one.title, meeting, because }] : [];
  });
  return [...stays, ...left];
}
