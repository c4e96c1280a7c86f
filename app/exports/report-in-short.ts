import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { substantive } from "#app/domain/programme/view.ts";
import type { Spoken } from "./spoken.ts";

/** What a reader who has one minute is told: a whole sentence each. */
export function inShort({ arranged, followUps }: ProgrammeReport, { say, language }: Spoken): string[] {
  const { next, later, toBeSet, deferred, withdrawn, past } = arranged;
  const considered = past
    .flatMap((meeting) => substantive(meeting.items))
    .filter(({ happened }) => happened === "recorded").length;
  const told = [
    [next ? substantive(next.items).length : 0, "programmeReport.countOnAgenda"],
    [later.length, "programmeReport.countLater"],
    [toBeSet.length, "programmeReport.countUnset"],
    [deferred.length, "programmeReport.countDeferred"],
    [withdrawn.length, "programmeReport.countWithdrawn"],
    [considered, "programmeReport.countConsidered"],
    [followUps.rows.length, "programmeReport.countOpen"],
  ] as const;
  return [
    next ? say("programmeReport.nextIsOn", { day: meetingWeekday(next, language) }) : say("programmeReport.noNext"),
    ...told.flatMap(([count, key]) => (count === 0 ? [] : say(key, { count, number: count.toLocaleString("en-GB") }))),
  ];
}
