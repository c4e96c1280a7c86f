import { addDays, dateText } from "#app/domain/calendar.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import {
  minutesToFill,
  standingMinutes,
  type Places,
  type PlanInstance,
  type PlanItem,
  type PlanMeeting,
} from "./instance.ts";
import type { PlanSettings } from "./settings.ts";

/** What a plan breaks, in words; nothing of it is allowed. Knows nothing of how plans are found. */
export function violationsOf(instance: PlanInstance, settings: PlanSettings, places: Places): string[] {
  const meetings = new Map(instance.meetings.map((meeting) => [meeting.id, meeting]));
  const found: string[] = [];
  for (const id of places.keys())
    if (!instance.items.some((item) => item.id === id)) found.push(`The plan places ${id}, which is not asked for.`);
  for (const item of instance.items) {
    const place = places.get(item.id) ?? null;
    if (item.pinnedTo !== null) {
      if (place !== item.pinnedTo) found.push(`“${item.title}” is pinned, and the plan moves it.`);
      continue;
    }
    if (place === null) continue;
    const meeting = meetings.get(place);
    if (!meeting) found.push(`“${item.title}” is placed at a meeting that does not exist.`);
    else found.push(...problemsAt(item, meeting, instance), ...orderProblem(item, meeting, meetings, places, instance));
  }
  return [...found, ...overfullMeetings(instance, settings, places).map(overfullText)];
}

/** What a plan’s order breaks, in words: items that would come before what they follow. */
export function orderProblems(instance: PlanInstance, places: Places): string[] {
  const meetings = new Map(instance.meetings.map((meeting) => [meeting.id, meeting]));
  return instance.items.flatMap((item) => {
    const meeting = meetings.get(places.get(item.id) ?? "");
    return meeting && item.pinnedTo === null ? orderProblem(item, meeting, meetings, places, instance) : [];
  });
}

function problemsAt(item: PlanItem, meeting: PlanMeeting, { today }: PlanInstance): string[] {
  const at = `“${item.title}” on ${dateText(meeting.on)}`;
  const found: string[] = [];
  if (meeting.isRecess) found.push(`${at}: the body does not meet on that day.`);
  if (item.notAt.some((id) => id === meeting.id)) found.push(`${at}: it is not wanted there.`);
  if (item.earliest !== null && item.earliest > meeting.on) found.push(`${at}: that is too early.`);
  if (item.latest !== null && item.latest < meeting.on) found.push(`${at}: that is too late.`);
  for (const { name, awayOn } of item.people)
    if (awayOn.some((day) => day === meeting.on)) found.push(`${at}: ${name} cannot come.`);
  if (item.papersDays > 0 && addDays(today, item.papersDays) > (meeting.papersDueOn ?? meeting.on))
    found.push(`${at}: its papers would be late.`);
  return found;
}

function orderProblem(
  item: PlanItem,
  meeting: PlanMeeting,
  meetings: ReadonlyMap<string, PlanMeeting>,
  places: Places,
  { items, meetings: inOrder }: PlanInstance,
): string[] {
  if (item.after === null) return [];
  const first = places.get(item.after) ?? null;
  const firstMeeting = first === null ? undefined : meetings.get(first);
  if (firstMeeting && inOrder.indexOf(firstMeeting) < inOrder.indexOf(meeting)) return [];
  const before = items.find(({ id }) => id === item.after)?.title ?? item.after;
  return [`“${item.title}” comes before “${before}”, which it follows.`];
}

/** A meeting with more than it holds: its minutes that are planned, and the room that a plan has there. */
export type Overfull = { meeting: PlanMeeting; planned: number; room: number };

/** Meetings with more than they hold, other than by what is pinned there. */
export function overfullMeetings(instance: PlanInstance, settings: PlanSettings, places: Places): Overfull[] {
  const standing = standingMinutes(instance);
  return instance.meetings.flatMap((meeting) => {
    const here = instance.items.filter(({ id }) => places.get(id) === meeting.id);
    const planned = here.reduce((sum, { minutes }) => sum + minutes, 0);
    const room = minutesToFill(meeting, standing.get(meeting.id) ?? 0, settings.reserveMinutes);
    if (planned <= room || here.every(({ pinnedTo }) => pinnedTo !== null)) return [];
    return [{ meeting, planned, room }];
  });
}

/** "4 March 2027 would hold 130 minutes, and has 110." */
export function overfullText({ meeting, planned, room }: Overfull): string {
  return `${dateText(meeting.on)} would hold ${minuteText(planned)}, and has ${room}.`;
}
