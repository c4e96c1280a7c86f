import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { substantive } from "#app/domain/programme/view.ts";

/** What a reader who has one minute is told: a whole sentence each. */
export function inShort({ arranged, followUps }: ProgrammeReport): string[] {
  const { next, later, toBeSet, deferred, withdrawn, past } = arranged;
  const items = next ? substantive(next.items).length : 0;
  const considered = past
    .flatMap((meeting) => substantive(meeting.items))
    .filter(({ happened }) => happened === "recorded").length;
  return [
    next ? `The next meeting is on ${meetingWeekday(next)}.` : "No coming meeting is planned.",
    ...told(items, "One item of the programme is on its agenda.", "items of the programme are on its agenda."),
    ...told(later.length, "One later meeting is planned.", "later meetings are planned."),
    ...told(toBeSet.length, "One item has no meeting yet.", "items have no meeting yet."),
    ...told(deferred.length, "One item is deferred.", "items are deferred."),
    ...told(withdrawn.length, "One item was withdrawn.", "items were withdrawn."),
    ...told(considered, "One item has been considered this year.", "items have been considered this year."),
    ...told(followUps.rows.length, "One follow-up is open.", "follow-ups are open."),
  ];
}

/** A count as a sentence; nothing where there is none. */
function told(count: number, one: string, more: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : `${count.toLocaleString("en-GB")} ${more}`];
}
