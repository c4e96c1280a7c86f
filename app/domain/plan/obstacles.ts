import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { PlanItem, PlanMeeting } from "./instance.ts";

/** Why an item cannot be taken at a meeting, whatever else is taken there. */
export type Obstacle =
  | { kind: "recess" }
  | { kind: "not_wanted" }
  | { kind: "too_early"; earliest: IsoDate }
  | { kind: "too_late"; latest: IsoDate }
  | { kind: "away"; name: string }
  | { kind: "papers"; readyOn: IsoDate }
  | { kind: "too_long"; minutes: number };

/** When the papers of an item are ready, asked for today; null where it needs none. */
export function papersReadyOn({ papersDays }: PlanItem, today: IsoDate): IsoDate | null {
  return papersDays > 0 ? addDays(today, papersDays) : null;
}

/** Everything that keeps an item from a meeting that has this much room when it is empty, the firmest first. */
export function obstaclesTo(item: PlanItem, meeting: PlanMeeting, room: number, readyOn: IsoDate | null): Obstacle[] {
  const found: Obstacle[] = [];
  if (meeting.isRecess) found.push({ kind: "recess" });
  if (item.notAt.includes(meeting.id)) found.push({ kind: "not_wanted" });
  if (item.earliest !== null && meeting.on < item.earliest) found.push({ kind: "too_early", earliest: item.earliest });
  if (item.latest !== null && meeting.on > item.latest) found.push({ kind: "too_late", latest: item.latest });
  const away = item.people.find(({ awayOn }) => awayOn.includes(meeting.on));
  if (away) found.push({ kind: "away", name: away.name });
  if (readyOn !== null && readyOn > (meeting.papersDueOn ?? meeting.on)) found.push({ kind: "papers", readyOn });
  if (item.minutes > room) found.push({ kind: "too_long", minutes: room });
  return found;
}
