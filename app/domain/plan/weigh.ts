import { isPaperOwed, type Paper } from "#app/domain/agenda/papers.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import type { ChosenPlace } from "#app/domain/scoring/states.ts";

/** An item that takes so many minutes takes much out of a meeting. */
export const HEAVY_MINUTES = 45;

/** What is worth neither more nor less than most: nobody has scored it. */
export const PRIORITY_UNSCORED = 50;

/** Between which priorities a place in the scoring round leads; within them the score decides. */
const PRIORITY_OF_PLACE = {
  above: { least: 50, most: 100 },
  reserve: { least: 25, most: 50 },
  below: { least: 0, most: 25 },
} as const satisfies Record<ChosenPlace, { least: number; most: number }>;

/** What it is worth to take a theme, from 0 to 100: what cannot wait first, then by its place, then by its score. */
export function priorityOf(entry: { stands: ChosenPlace | null; urgent: boolean; part: number | null }): number {
  if (entry.urgent) return 100;
  if (entry.stands === null) return PRIORITY_UNSCORED;
  const { least, most } = PRIORITY_OF_PLACE[entry.stands];
  return Math.round(least + (most - least) * Math.min(1, Math.max(0, entry.part ?? 0.5)));
}

/** Days that a report takes that nobody has begun. */
export const USUAL_PAPERS_DAYS = 14;

/**
 * Days that the papers of an item need from today until they are due. What is on a meeting is being written for it
 * already: it can be ready for that one, and is not hurried for one before.
 */
export function papersDaysOf(
  item: { kind: ItemKind; paper: Paper },
  dueForItsMeeting: IsoDate | null,
  today: IsoDate,
): number {
  if (!isPaperOwed(item)) return 0;
  if (dueForItsMeeting === null) return USUAL_PAPERS_DAYS;
  return Math.max(0, Math.min(USUAL_PAPERS_DAYS, daysBetween(today, dueForItsMeeting)));
}
