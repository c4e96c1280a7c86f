import { MOST_SOFT, type CompiledPlan } from "./compiled.ts";
import { HUNDREDTHS } from "./settings.ts";

/**
 * A linear program to maximise, its rows one after another: row `r` has the entries from `starts[r]` to
 * `starts[r + 1]`, and may come to at most `rowUpper[r]`. Its columns are the pairs, then what is above each soft limit.
 */
export type LinearProgram = {
  columns: number;
  /** Columns that are whole numbers in a plan; those above have no upper bound. */
  pairs: number;
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
};

/** What a solver says of the program with parts of items allowed: no plan is worth more than `bound`, in hundredths. */
export type Relaxed = { bound: number; values: Float64Array; reduced: Float64Array };

/** Entries of a program that are still solved in seconds; a year of a very busy body has a fifth of them. */
const MOST_ENTRIES = 4_000_000;

/** Whether the program of a plan would be too large to solve: thousands of items that follow each other, on any day. */
export function isTooLarge({ itemCount, start, after, pairItem }: CompiledPlan): boolean {
  const width = (item: number) => start[item + 1]! - start[item]!;
  let entries = pairItem.length * 5;
  for (let item = 0; item < itemCount; item++)
    if (after[item] !== -1) entries += (width(item) * (width(item) + width(after[item]!))) / 2;
  return entries > MOST_ENTRIES;
}

/** The program of a plan: each item once, the minutes of meetings, what goes before what, and the soft limits. */
export function linearProgramOf(plan: CompiledPlan): LinearProgram {
  const pairs = plan.pairItem.length;
  const soft = plan.soft.limit.length;
  const rows = newRows();
  oneMeetingEach(plan, rows);
  minutesOfMeetings(plan, rows);
  whatGoesBefore(plan, rows);
  softRows(plan, rows);
  const cost = new Float64Array(pairs + soft);
  plan.gain.forEach((gain, pair) => (cost[pair] = gain / HUNDREDTHS));
  plan.soft.cost.forEach((each, row) => (cost[pairs + row] = -each / HUNDREDTHS));
  const lower = new Float64Array(pairs + soft);
  for (const pair of plan.fixed) if (pair !== -1) lower[pair] = 1;
  const upper = new Float64Array(pairs + soft).fill(1);
  upper.fill(Infinity, pairs);
  return {
    columns: pairs + soft,
    pairs,
    cost,
    lower,
    upper,
    rowUpper: Float64Array.from(rows.upper),
    starts: Int32Array.from(rows.starts),
    indices: Int32Array.from(rows.indices),
    values: Float64Array.from(rows.values),
  };
}

type Rows = { upper: number[]; starts: number[]; indices: number[]; values: number[] };

function newRows(): Rows {
  return { upper: [], starts: [0], indices: [], values: [] };
}

function endRow(rows: Rows, upper: number): void {
  rows.upper.push(upper);
  rows.starts.push(rows.indices.length);
}

function enter(rows: Rows, column: number, value: number): void {
  rows.indices.push(column);
  rows.values.push(value);
}

function oneMeetingEach(plan: CompiledPlan, rows: Rows): void {
  for (let item = 0; item < plan.itemCount; item++) {
    if (plan.start[item + 1]! - plan.start[item]! < 2) continue; // its upper bound says so
    for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++) enter(rows, pair, 1);
    endRow(rows, 1);
  }
}

function minutesOfMeetings(plan: CompiledPlan, rows: Rows): void {
  const at: number[][] = Array.from({ length: plan.meetingCount }, () => []);
  plan.pairMeeting.forEach((meeting, pair) => at[meeting]!.push(pair));
  at.forEach((pairs, meeting) => {
    for (const pair of pairs) {
      const minutes = plan.minutes[plan.pairItem[pair]!]!;
      if (minutes > 0) enter(rows, pair, minutes);
    }
    endRow(rows, plan.left[meeting]!);
  });
}

/** Up to each meeting: no more of a follower than was taken of what it follows at the meetings before. */
function whatGoesBefore(plan: CompiledPlan, rows: Rows): void {
  for (let item = 0; item < plan.itemCount; item++) {
    const before = plan.after[item]!;
    if (before === -1 || plan.fixed[item] !== -1) continue;
    for (let last = plan.start[item]!; last < plan.start[item + 1]!; last++) {
      for (let pair = plan.start[item]!; pair <= last; pair++) enter(rows, pair, 1);
      for (let pair = plan.start[before]!; pair < plan.start[before + 1]!; pair++)
        if (plan.pairMeeting[pair]! < plan.pairMeeting[last]!) enter(rows, pair, -1);
      endRow(rows, 0);
    }
  }
}

function softRows(plan: CompiledPlan, rows: Rows): void {
  const entries: { pair: number; weight: number }[][] = Array.from(plan.soft.limit, () => []);
  plan.soft.of.forEach((row, slot) => {
    if (row === -1) return;
    entries[row]!.push({ pair: Math.floor(slot / MOST_SOFT), weight: plan.soft.weight[slot]! });
  });
  entries.forEach((list, row) => {
    for (const { pair, weight } of list) enter(rows, pair, weight);
    enter(rows, plan.pairItem.length + row, -1);
    endRow(rows, plan.soft.limit[row]!);
  });
}
