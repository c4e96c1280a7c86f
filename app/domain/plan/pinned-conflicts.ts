import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { PlanInstance } from "./instance.ts";
import { obstaclesTo, papersReadyOn } from "./obstacles.ts";

const WORDS = {
  recess: "the body does not meet that day",
  not_wanted: "it is not wanted there",
  too_early: "that is too early for it",
  too_late: "that is too late for it",
  away: "somebody it needs cannot come",
  papers: "its papers would be late",
} as const;

/** What pins ask for against the rules, in words. A pin holds all the same: whoever set it decides. */
export function conflictsOf({ today, meetings, items }: PlanInstance): string[] {
  const at = new Map(meetings.map((meeting, index) => [meeting.id, { meeting, index }]));
  const pinned = items.filter(({ pinnedTo }) => pinnedTo !== null);
  const against = pinned.flatMap((item) => {
    const { meeting, index } = at.get(item.pinnedTo!)!;
    const title = `“${item.title}” is pinned to ${dateText(meeting.on)}`;
    const obstacles = obstaclesTo(item, meeting, item.minutes, papersReadyOn(item, today));
    const first = items.find(({ id }) => id === item.after);
    const firstAt = first?.pinnedTo ? at.get(first.pinnedTo)!.index : -1;
    return [
      ...obstacles.flatMap(({ kind }) => (kind === "too_long" ? [] : [`${title}, but ${WORDS[kind]}.`])),
      ...(first && firstAt >= index ? [`${title}, but follows “${first.title}”, which is pinned no earlier.`] : []),
    ];
  });
  const full = meetings.flatMap(({ id, on, minutes }) => {
    const planned = pinned.reduce((sum, item) => sum + (item.pinnedTo === id ? item.minutes : 0), 0);
    return planned > minutes ? [`${dateText(on)} has ${minuteText(minutes)}, and ${planned} are pinned there.`] : [];
  });
  return [...against, ...full];
}
