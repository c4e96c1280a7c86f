import { MOST_SOFT, type CompiledPlan, type SoftLimits } from "./compiled.ts";
import type { PlanInstance } from "./instance.ts";
import { BALANCE, EVEN_PART, HEAVY_POINTS, HUNDREDTHS, MOST_OF_THEME, SPREAD, type PlanSettings } from "./settings.ts";

type Adding = { pair: number; weight: number };

/** The limits that can be passed at all: those that everything together would not reach are left out. */
export function softLimitsOf(plan: CompiledPlan, instance: PlanInstance, settings: PlanSettings): SoftLimits {
  const limits: { limit: number; cost: number; adding: Adding[] }[] = [];
  const add = (limit: number, points: number, adding: Adding[]) => {
    const cost = Math.round(points * HUNDREDTHS);
    const most = mostOf(plan, adding);
    if (cost > 0 && most > limit) limits.push({ limit, cost, adding });
  };
  const pairsOf = pairsByMeeting(plan);
  const themes = themesOf(instance);
  for (let meeting = 0; meeting < plan.meetingCount; meeting++) {
    const here = pairsOf[meeting]!;
    if (meeting + 1 < plan.meetingCount)
      for (const pairs of byTheme(plan, themes, [...here, ...pairsOf[meeting + 1]!]))
        add(MOST_OF_THEME, SPREAD[settings.spread].points, ones(pairs));
    const heavy = here.filter((one) => instance.items[plan.pairItem[one]!]!.heavy);
    if (settings.mostHeavy !== null) add(settings.mostHeavy, HEAVY_POINTS, ones(heavy));
    const even = Math.floor((plan.left[meeting]! * EVEN_PART.of) / EVEN_PART.in);
    const minutes = here.map((one) => ({ pair: one, weight: plan.minutes[plan.pairItem[one]!]! }));
    add(
      even,
      BALANCE[settings.balance].points,
      minutes.filter(({ weight }) => weight > 0),
    );
  }
  const of = new Int32Array(plan.pairItem.length * MOST_SOFT).fill(-1);
  const weight = new Int32Array(of.length);
  limits.forEach(({ adding }, row) => {
    for (const one of adding) {
      const slot = of.indexOf(-1, one.pair * MOST_SOFT);
      of[slot] = row;
      weight[slot] = one.weight;
    }
  });
  return {
    limit: Int32Array.from(limits, ({ limit }) => limit),
    cost: Int32Array.from(limits, ({ cost }) => cost),
    of,
    weight,
  };
}

/** The pairs of each theme, in the order in which the themes come up. */
function byTheme(plan: CompiledPlan, themes: readonly number[], pairs: readonly number[]): Iterable<number[]> {
  const lists = new Map<number, number[]>();
  for (const pair of pairs) {
    const theme = themes[plan.pairItem[pair]!]!;
    if (theme === -1) continue;
    const list = lists.get(theme);
    if (list) list.push(pair);
    else lists.set(theme, [pair]);
  }
  return lists.values();
}

function ones(pairs: readonly number[]): Adding[] {
  return pairs.map((pair) => ({ pair, weight: 1 }));
}

/** What the pairs come to with every item once, at its heaviest. */
function mostOf(plan: CompiledPlan, adding: readonly Adding[]): number {
  const items = new Map(adding.map(({ pair, weight }) => [plan.pairItem[pair]!, weight]));
  return [...items.values()].reduce((sum, weight) => sum + weight, 0);
}

function pairsByMeeting(plan: CompiledPlan): number[][] {
  const lists: number[][] = Array.from({ length: plan.meetingCount }, () => []);
  plan.pairMeeting.forEach((meeting, pair) => lists[meeting]!.push(pair));
  return lists;
}

/** The theme of each item as a number, -1 for none. */
function themesOf({ items }: PlanInstance): number[] {
  const numbers = new Map<string, number>();
  return items.map(({ theme }) => {
    if (theme === null) return -1;
    if (!numbers.has(theme.id)) numbers.set(theme.id, numbers.size);
    return numbers.get(theme.id)!;
  });
}
