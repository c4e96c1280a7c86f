import { dayWords, type IsoDate } from "#app/domain/calendar.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

/** How the papers of an agenda stand on a day: when they are due, and how many are owed past it. */
export type PapersDue = { words: string; lateWords: string };

/** "Papers due 18 August 2026" and "2 late"; null where the body has no such rule. */
export function papersDue(due: Worked | null, owed: number, today: IsoDate): PapersDue | null {
  if (due === null) return null;
  if (!due.known) return { words: `Papers: ${due.because}`, lateWords: "" };
  const isPast = due.on < today;
  return {
    words: `Papers ${isPast ? "were due" : "due"} ${dayWords(due.on)}`,
    lateWords: isPast && owed > 0 ? `${owed} late` : "",
  };
}
