import { Annealer, restore, type Effort } from "./anneal.ts";
import { Board } from "./board.ts";
import { Chance } from "./chance.ts";
import type { CompiledPlan } from "./compiled.ts";
import type { Relaxed } from "./linear-program.ts";
import { roundOnto } from "./round.ts";
import { HUNDREDTHS } from "./settings.ts";

/** A plan that was found: the pair of each item, what it is worth, and what none can be worth more than; in hundredths. */
export type SolvedPlan = { place: Int32Array; worth: number; bound: number | null };

/** Who waits is told how far it is, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** How hard a plan of so many items is worked on. */
type Work = Effort & {
  starts: number;
  /** Pairs that are this much below the limit are not tried, in points. */
  slack: number;
  /** A few items are soon tried out. */
  stepsAPair: number;
};

const WORK: { upTo: number; work: Work }[] = [
  { upTo: 49, work: { starts: 6, steps: 60_000, from: 15, to: 1, slack: Infinity, stepsAPair: 500 } },
  { upTo: 250, work: { starts: 3, steps: 370_000, from: 4, to: 1, slack: 3, stepsAPair: 2_000 } },
  { upTo: 1_000, work: { starts: 1, steps: 1_300_000, from: 6, to: 1, slack: 2, stepsAPair: 2_000 } },
  { upTo: Infinity, work: { starts: 1, steps: 3_500_000, from: 3, to: 0.7, slack: 1.5, stepsAPair: 2_000 } },
];

/**
 * The best plan that is found from fixed seeds in a fixed number of steps: the same input gets the same plan, on any
 * machine. `relaxed` is what the linear program says, null where it took too long.
 */
export function solvePlan(plan: CompiledPlan, relaxed: Relaxed | null, onProgress: OnProgress = () => {}): SolvedPlan {
  const { work } = WORK.find(({ upTo }) => plan.itemCount <= upTo)!;
  const pairs = pairsToTry(plan, relaxed, work.slack * HUNDREDTHS);
  const steps = Math.min(work.steps, pairs.length * work.stepsAPair);
  let best: Board | undefined;
  for (let seed = 0; seed < work.starts; seed++) {
    const board = new Board(plan);
    if (seed % 2 === 1 || staysMostly(plan)) startFromNow(board);
    roundOnto(board, relaxed);
    const onStretch = (done: number) => onProgress((seed + done) / work.starts);
    new Annealer(board, new Chance(seed + 1), pairs).run({ ...work, steps }, onStretch);
    if (!best || board.worth > best.worth) best = board;
  }
  return { place: best!.place, worth: best!.worth, bound: relaxed?.bound ?? null };
}

/** Works on from a plan that there is, for a short while and with some of the pairs: what a small change leads to. */
export function solveOn(
  plan: CompiledPlan,
  from: Int32Array,
  steps: number,
  isTried: (pair: number) => boolean = () => true,
): SolvedPlan {
  const board = new Board(plan);
  restore(board, from);
  const pairs = Int32Array.from(plan.pairItem.keys()).filter(isTried);
  new Annealer(board, new Chance(1), pairs).run({ steps, from: 1, to: 0.2 });
  return { place: board.place, worth: board.worth, bound: null };
}

/** The pairs that a good plan may hold; all of what the law asks for, which is lost otherwise. */
function pairsToTry(plan: CompiledPlan, relaxed: Relaxed | null, slack: number): Int32Array {
  const isTried = (pair: number) =>
    relaxed === null || relaxed.reduced[pair]! * HUNDREDTHS > -slack || plan.statutory[plan.pairItem[pair]!] === 1;
  return Int32Array.from(plan.pairItem.keys()).filter(isTried);
}

/** Whether most of it is on meetings already: a plan goes on from there then. */
function staysMostly({ nowPair, itemCount }: CompiledPlan): boolean {
  return nowPair.filter((pair) => pair !== -1).length * 4 > itemCount * 3;
}

/** Everything that can stay where it is now, what others follow before them. */
function startFromNow(board: Board): void {
  const { plan } = board;
  const pairs = Array.from(plan.nowPair).filter((pair) => pair !== -1);
  pairs.sort((a, b) => plan.pairMeeting[a]! - plan.pairMeeting[b]! || plan.gain[b]! - plan.gain[a]! || a - b);
  for (const pair of pairs) {
    const item = plan.pairItem[pair]!;
    if (board.place[item] !== -1 || board.left[plan.pairMeeting[pair]!]! < plan.minutes[item]!) continue;
    if (board.keepsOrder(pair)) board.put(pair);
  }
}
