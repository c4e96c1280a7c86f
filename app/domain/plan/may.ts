import { dateText, isIsoDate, type IsoDate } from "#app/domain/calendar.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import type { PlanInstance, PlanItem, PlanMeeting } from "./instance.ts";
import type { PlanSettings } from "./settings.ts";

export const MOST_PLANNED = 2_500;
export const MOST_MEETINGS = 150;
const MOST_MINUTES = 24 * 60;
const MOST_PEOPLE = 200;
const MOST_DAYS_AWAY = 2_000;

/**
 * Whether a plan may be worked out of this. Refuses what no plan could be made of, naming the item or meeting: numbers
 * that are none, days that are none, two of one name, a circle of items that follow each other, and too much at once.
 */
export function mayPlan({ today, meetings, items }: PlanInstance, settings: PlanSettings): Verdict {
  if (meetings.length === 0) return refused("state", "There is no meeting to come to plan for: add one first.");
  if (items.length > MOST_PLANNED)
    return refused(
      "limit",
      `A plan places at most ${MOST_PLANNED} items; these are ${items.length}. Plan for one year.`,
    );
  if (meetings.length > MOST_MEETINGS)
    return refused("limit", `A plan takes at most ${MOST_MEETINGS} meetings; these are ${meetings.length}.`);
  if (!isIsoDate(today)) return refused("input", "Say which day it is.");
  const because =
    settingsProblem(settings) ??
    firstOf(meetings, (meeting, at) => meetingProblem(meeting, today, meetings[at - 1])) ??
    twice(meetings, "meeting") ??
    twice(items, "item") ??
    firstOf(items, itemProblem) ??
    strayProblem(items, meetings) ??
    circleProblem(items);
  return because === undefined ? allowed : refused("input", because);
}

function settingsProblem({ reserveMinutes, mostHeavy }: PlanSettings): string | undefined {
  if (!isCount(reserveMinutes, MOST_MINUTES)) return "The minutes kept free are a whole number, 0 or more.";
  if (mostHeavy !== null && !isCount(mostHeavy, MOST_PLANNED)) return "The most heavy items are a whole number.";
  return undefined;
}

function meetingProblem(
  { id, on, minutes, papersDueOn }: PlanMeeting,
  today: IsoDate,
  before?: PlanMeeting,
): string | undefined {
  if (typeof id !== "string" || id === "") return "A meeting has no name.";
  if (!isIsoDate(on)) return `The day of the meeting ${id} is not a date.`;
  if (on < today) return `The meeting on ${dateText(on)} is past.`;
  if (!isCount(minutes, MOST_MINUTES)) return `The minutes of the meeting on ${on} are not a whole number, 0 or more.`;
  if (papersDueOn !== null && !isIsoDate(papersDueOn)) return `The day when papers for ${on} are due is not a date.`;
  if (before && before.on > on) return "The meetings are not in the order of their days.";
  return undefined;
}

function itemProblem(item: PlanItem): string | undefined {
  const named = `“${String(item.title).slice(0, 80)}”`;
  if (!isCount(item.minutes, MOST_MINUTES) || item.minutes === 0)
    return `The minutes of ${named} are not a whole number above 0.`;
  if (!(item.priority >= 0 && item.priority <= 100)) return `The priority of ${named} is not a number from 0 to 100.`;
  if (!isCount(item.papersDays, 3_660)) return `The days that the papers of ${named} need are not a whole number.`;
  for (const day of [item.earliest, item.latest])
    if (day !== null && !isIsoDate(day)) return `The dates of ${named} are not dates.`;
  if (item.people.length > MOST_PEOPLE || item.people.some(({ awayOn }) => awayOn.length > MOST_DAYS_AWAY))
    return `Too many people or days are given for ${named}.`;
  return undefined;
}

function strayProblem(items: readonly PlanItem[], meetings: readonly PlanMeeting[]): string | undefined {
  const [known, placed] = [new Set(meetings.map(({ id }) => id)), new Set(items.map(({ id }) => id))];
  return firstOf(items, ({ title, wished, now, pinnedTo, notAt, after }) => {
    if ([wished, now, pinnedTo, ...notAt].some((id) => id !== null && !known.has(id)))
      return `“${title}” names a meeting that is not among those planned for. Let go of what is tried with it.`;
    if (after !== null && !placed.has(after)) return `“${title}” follows an item that is not among those planned.`;
    return undefined;
  });
}

/** Items that wait for each other in a circle would never be placed: says the circle. */
function circleProblem(items: readonly PlanItem[]): string | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<string>();
  for (const start of items) {
    const path = new Map<string, PlanItem>();
    let item: PlanItem | undefined = start;
    while (item && !seen.has(item.id) && !path.has(item.id)) {
      path.set(item.id, item);
      item = item.after === null ? undefined : byId.get(item.after);
    }
    if (item && path.has(item.id)) return circleText([...path.values()], item);
    for (const id of path.keys()) seen.add(id);
  }
  return undefined;
}

function circleText(path: readonly PlanItem[], first: PlanItem): string {
  const circle = path.slice(path.indexOf(first));
  const shown = [...circle.slice(0, 4), first].map(({ title }) => `“${title}”`);
  return `These items wait for each other in a circle, so none could come first: ${shown.join(" follows ")}. Remove one of these links from its theme.`;
}

function twice(all: readonly { id: string }[], noun: string): string | undefined {
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) return `The ${noun} ${id} is given twice.`;
    ids.add(id);
  }
  return undefined;
}

function firstOf<One>(all: readonly One[], problem: (one: One, at: number) => string | undefined): string | undefined {
  for (const [at, one] of all.entries()) {
    const found = problem(one, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isCount(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= most;
}
