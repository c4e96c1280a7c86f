import { daysBetween } from "#app/domain/calendar.ts";
import type { PlanChange } from "./change.ts";
import { blockersAt, type Blocker, type PlanView } from "./view.ts";

/** Changes that would make room for an item at a meeting; `cost` orders them, the cheapest to ask for first. */
export type WayIn = { meeting: number; changes: PlanChange[]; cost: number };

/** What each change asks of people, as minutes of a meeting: lengthening by a quarter of an hour costs 15. */
const COSTS = {
  letGo: 8,
  letGoTold: 30,
  otherDate: 10,
  eachMeeting: 2,
  attend: 14,
  papers: 10,
  permit: 6,
  unlink: 40,
} as const;

/** People plan in steps of five minutes. */
const STEP = 5;
const SHORTEST = 10;
const MOST_LET_GO = 3;

/** Every way for an item into a meeting as the plan stands, the cheapest first; each is still to be tried. */
export function waysIn(view: PlanView, item: number): WayIn[] {
  const { instance } = view;
  const one = instance.items[item]!;
  const wished = instance.meetings.findIndex(({ id }) => id === one.wished);
  const all = instance.meetings.flatMap((_, meeting) => {
    const far = wished === -1 ? meeting : Math.abs(meeting - wished);
    return waysAt(view, item, meeting).map((way) => ({ ...way, cost: way.cost + far * COSTS.eachMeeting }));
  });
  return all.sort((a, b) => a.cost - b.cost || a.meeting - b.meeting);
}

function waysAt(view: PlanView, item: number, meeting: number): WayIn[] {
  const blockers = blockersAt(view, item, meeting);
  let ways: WayIn[] = [{ meeting, changes: [], cost: 0 }];
  for (const blocker of blockers) {
    const options = waysPast(view, item, meeting, blocker);
    ways = ways.flatMap((way) =>
      options.map(({ changes, cost }) => ({ meeting, changes: [...way.changes, ...changes], cost: way.cost + cost })),
    );
  }
  return ways;
}

type Option = Pick<WayIn, "changes" | "cost">;

function waysPast(view: PlanView, item: number, meeting: number, blocker: Blocker): Option[] {
  const { instance } = view;
  const { id, papersDays } = instance.items[item]!;
  const { id: at, on, papersDueOn } = instance.meetings[meeting]!;
  switch (blocker.kind) {
    case "not_wanted":
      return [{ changes: [{ kind: "permit", item: id, meeting: at }], cost: COSTS.permit }];
    case "too_early":
      return [{ changes: [{ kind: "allow_from", item: id, from: on }], cost: COSTS.otherDate }];
    case "too_late":
      return [{ changes: [{ kind: "allow_until", item: id, until: on }], cost: COSTS.otherDate }];
    case "away":
      return [{ changes: whoComes(view, item, meeting), cost: COSTS.attend }];
    case "papers": {
      const days = Math.max(0, daysBetween(instance.today, papersDueOn ?? on));
      return [{ changes: [{ kind: "papers", item: id, days }], cost: COSTS.papers + (papersDays - days) }];
    }
    case "waits":
      return [{ changes: [{ kind: "unlink", item: id }], cost: COSTS.unlink }];
    case "minutes":
      return waysToMinutes(view, item, meeting, blocker.needs - blocker.left);
    case "recess": // whoever wants to meet there moves the meeting, or removes the day
    case "leads": // a follower that has a place has what it follows: this item has a place too
    case "too_long":
      return [];
  }
}

function whoComes({ instance }: PlanView, item: number, meeting: number): PlanChange[] {
  const { id, people } = instance.items[item]!;
  const { on } = instance.meetings[meeting]!;
  const away = people.filter(({ awayOn }) => awayOn.includes(on));
  return away.map(({ name }) => ({ kind: "attend", item: id, name, on }));
}

function waysToMinutes(view: PlanView, item: number, meeting: number, short: number): Option[] {
  const { id, minutes } = view.instance.items[item]!;
  const longer = lengthenBy(view, meeting, short);
  const shorter = Math.floor((minutes - short) / STEP) * STEP;
  const ways: Option[] = [
    { changes: [{ kind: "lengthen", meeting: view.instance.meetings[meeting]!.id, minutes: longer }], cost: longer },
    ...waysToLetGo(view, meeting, short),
  ];
  if (shorter >= SHORTEST && shorter * 2 >= minutes)
    ways.push({ changes: [{ kind: "shorten", item: id, minutes: shorter }], cost: minutes - shorter });
  return ways;
}

/** By how much a meeting is lengthened for so much more room: what stands in its reserve counts. */
function lengthenBy({ instance, settings, room }: PlanView, meeting: number, short: number): number {
  const needed = room[meeting]! + short + settings.reserveMinutes - instance.meetings[meeting]!.minutes;
  return Math.ceil(needed / STEP) * STEP;
}

/** One that is there goes to another meeting, where there is room for it. */
function waysToLetGo(view: PlanView, meeting: number, short: number): Option[] {
  const { instance, plan, board } = view;
  const ways: Option[] = [];
  for (const other of board.itemsAt(meeting)) {
    if (plan.fixed[other] !== -1 || plan.statutory[other] || plan.minutes[other]! < short) continue;
    const here = board.place[other]!;
    board.take(other);
    const best = bestElsewhere(view, other, meeting);
    board.put(here);
    if (best === -1) continue;
    const { id, now, toldReaders } = instance.items[other]!;
    const isTold = toldReaders && now === instance.meetings[meeting]!.id;
    const loss = Math.max(0, plan.gain[here]! - plan.gain[best]!) / 100;
    const change: PlanChange = { kind: "pin", item: id, meeting: instance.meetings[plan.pairMeeting[best]!]!.id };
    ways.push({ changes: [change], cost: (isTold ? COSTS.letGoTold : COSTS.letGo) + loss });
  }
  return ways.sort((a, b) => a.cost - b.cost).slice(0, MOST_LET_GO);
}

function bestElsewhere({ plan, board }: PlanView, item: number, not: number): number {
  let best = -1;
  for (let pair = plan.start[item]!; pair < plan.start[item + 1]!; pair++) {
    const meeting = plan.pairMeeting[pair]!;
    if (meeting === not || board.left[meeting]! < plan.minutes[item]! || !board.keepsOrder(pair)) continue;
    if (plan.gain[pair]! > 0 && (best === -1 || plan.gain[pair]! > plan.gain[best]!)) best = pair;
  }
  return best;
}
