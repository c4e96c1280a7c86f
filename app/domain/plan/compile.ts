import { minutesToFill, standingMinutes, type PlanInstance, type PlanItem } from "./instance.ts";
import { obstaclesTo, papersReadyOn } from "./obstacles.ts";
import { HUNDREDTHS, NEARNESS, PROMISES, STATUTORY_POINTS, SURPRISES, type PlanSettings } from "./settings.ts";
import type { CompiledPlan } from "./compiled.ts";
import { softLimitsOf } from "./soft-limits.ts";

/** Makes numbers of an instance that `mayPlan` allowed. */
export function compilePlan(instance: PlanInstance, settings: PlanSettings): CompiledPlan {
  const { meetings, items } = instance;
  const at = new Map(meetings.map(({ id }, index) => [id, index]));
  const itemAt = new Map(items.map(({ id }, index) => [id, index]));
  const after = Int32Array.from(items, (item) => (item.after === null ? -1 : (itemAt.get(item.after) ?? -1)));
  const standing = standingMinutes(instance);
  const room = meetings.map((one) => minutesToFill(one, standing.get(one.id) ?? 0, settings.reserveMinutes));
  const allowedAt = allowedMeetings(instance, room, at, after);

  const start = new Int32Array(items.length + 1);
  allowedAt.forEach((list, item) => (start[item + 1] = start[item]! + list.length));
  const pairs = start[items.length]!;
  const plan: CompiledPlan = {
    itemCount: items.length,
    meetingCount: meetings.length,
    start,
    pairItem: new Int32Array(pairs),
    pairMeeting: new Int32Array(pairs),
    gain: new Int32Array(pairs),
    minutes: Int32Array.from(items, (item) => (item.pinnedTo === null ? item.minutes : 0)),
    left: Int32Array.from(room),
    after,
    ...followersOf(after),
    fixed: new Int32Array(items.length).fill(-1),
    statutory: Uint8Array.from(items, (item) => (item.statutory ? 1 : 0)),
    nowPair: new Int32Array(items.length).fill(-1),
    soft: { limit: new Int32Array(0), cost: new Int32Array(0), of: new Int32Array(0), weight: new Int32Array(0) },
    granted: items.reduce((sum, item) => sum + grantedOf(item, settings), 0) * HUNDREDTHS,
  };
  for (const [index, item] of items.entries()) {
    const list = allowedAt[index]!;
    const now = item.now === null ? -1 : at.get(item.now)!;
    const wished = wishedMeeting(item, list, at, now);
    for (const [step, meeting] of list.entries()) {
      const pair = start[index]! + step;
      plan.pairItem[pair] = index;
      plan.pairMeeting[pair] = meeting;
      plan.gain[pair] = gainOf(item, meeting, wished, now, settings);
      if (meeting === now) plan.nowPair[index] = pair;
    }
    if (item.pinnedTo === null) continue;
    const pinned = list[0]!;
    plan.fixed[index] = start[index]!;
    plan.left[pinned] = Math.max(0, plan.left[pinned]! - item.minutes);
  }
  plan.soft = softLimitsOf(plan, instance, settings);
  return plan;
}

/** The meetings where each item may be, each later than the first where what it follows may be. */
function allowedMeetings(
  { today, meetings, items }: PlanInstance,
  room: readonly number[],
  at: ReadonlyMap<string, number>,
  after: Int32Array,
): number[][] {
  const allowedAt: number[][] = items.map((item) => {
    if (item.pinnedTo !== null) return [at.get(item.pinnedTo)!];
    const readyOn = papersReadyOn(item, today);
    return meetings.flatMap((one, m) => (obstaclesTo(item, one, room[m]!, readyOn).length === 0 ? [m] : []));
  });
  // Chains are walked from their first item on: none is a circle.
  const done = new Uint8Array(items.length);
  const narrow = (item: number) => {
    const chain: number[] = [];
    for (let one = item; one !== -1 && !done[one]; one = after[one]!) chain.push(one);
    for (const one of chain.reverse()) {
      done[one] = 1;
      const before = after[one]!;
      if (before === -1 || items[one]!.pinnedTo !== null) continue;
      const first = allowedAt[before]![0] ?? meetings.length;
      allowedAt[one] = allowedAt[one]!.filter((meeting) => meeting > first);
    }
  };
  items.forEach((_, item) => narrow(item));
  // What is pinned stays: what comes before it comes in time for it, where it can.
  for (const [item, { pinnedTo }] of items.entries()) {
    const before = after[item]!;
    if (pinnedTo === null || before === -1 || items[before]!.pinnedTo !== null) continue;
    const inTime = allowedAt[before]!.filter((meeting) => meeting < at.get(pinnedTo)!);
    if (inTime.length > 0) allowedAt[before] = inTime;
  }
  return allowedAt;
}

/** What was asked for; else where it is; else the first meeting where it may be. */
function wishedMeeting(item: PlanItem, list: readonly number[], at: ReadonlyMap<string, number>, now: number): number {
  if (item.wished !== null) return at.get(item.wished)!;
  return now === -1 ? (list[0] ?? 0) : now;
}

function gainOf(item: PlanItem, meeting: number, wished: number, now: number, settings: PlanSettings): number {
  const far = NEARNESS[settings.nearness].points * Math.abs(meeting - wished);
  const points = item.priority - far + lawPoints(item) + (meeting === now ? stayPoints(item, settings) : 0);
  return Math.round(points * HUNDREDTHS);
}

function lawPoints({ statutory }: PlanItem): number {
  return statutory ? STATUTORY_POINTS : 0;
}

function stayPoints({ toldReaders }: PlanItem, { surprises, promises }: PlanSettings): number {
  return SURPRISES[surprises].points + (toldReaders ? PROMISES[promises].points : 0);
}

function grantedOf(item: PlanItem, settings: PlanSettings): number {
  return lawPoints(item) + (item.now === null ? 0 : stayPoints(item, settings));
}

function followersOf(after: Int32Array): Pick<CompiledPlan, "followerStart" | "followers"> {
  const followerStart = new Int32Array(after.length + 1);
  for (const before of after) if (before !== -1) followerStart[before + 1]!++;
  for (let item = 0; item < after.length; item++) followerStart[item + 1]! += followerStart[item]!;
  const next = followerStart.slice();
  const followers = new Int32Array(followerStart[after.length]!);
  after.forEach((before, item) => {
    if (before !== -1) followers[next[before]!++] = item;
  });
  return { followerStart, followers };
}
