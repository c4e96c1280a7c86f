import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import { substantive } from "#app/domain/programme/view.ts";
import type { Key, PlainKey } from "#app/words/say.ts";
import type { Spoken } from "./spoken.ts";

/** What a reader who has one minute is told: a whole sentence each. */
export function inShort({ arranged, followUps }: ProgrammeReport, { say, language }: Spoken): string[] {
  const { next, later, toBeSet, deferred, withdrawn, past } = arranged;
  const considered = past
    .flatMap((meeting) => substantive(meeting.items))
    .filter(({ happened }) => happened === "recorded").length;
  const told = [
    [next ? substantive(next.items).length : 0, "programmeReport.oneOnAgenda", "programmeReport.moreOnAgenda"],
    [later.length, "programmeReport.oneLater", "programmeReport.moreLater"],
    [toBeSet.length, "programmeReport.oneUnset", "programmeReport.moreUnset"],
    [deferred.length, "programmeReport.oneDeferred", "programmeReport.moreDeferred"],
    [withdrawn.length, "programmeReport.oneWithdrawn", "programmeReport.moreWithdrawn"],
    [considered, "programmeReport.oneConsidered", "programmeReport.moreConsidered"],
    [followUps.rows.length, "programmeReport.oneOpen", "programmeReport.moreOpen"],
  ] as const satisfies readonly (readonly [count: number, one: PlainKey, more: Key])[];
  return [
    next ? say("programmeReport.nextIsOn", { day: meetingWeekday(next, language) }) : say("programmeReport.noNext"),
    ...told.flatMap(([count, one, more]) => {
      if (count === 0) return [];
      return [count === 1 ? say(one) : say(more, { number: count.toLocaleString("en-GB") })];
    }),
  ];
}
