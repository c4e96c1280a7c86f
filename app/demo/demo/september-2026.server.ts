import { promised, reported } from "./follow-up-deeds.server.ts";
import { hold } from "./meeting-deeds.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import { answer, attendance, outcome, publishMeeting, usualBusiness } from "./record-meeting.server.ts";
import type { Stage } from "./stage.server.ts";

/** 17 September 2026: who scrutinises the partnership. Action 11 is found again. */
export async function recordSeptember2026(stage: Stage): Promise<void> {
  await attendance(stage, "jo", "September 2026", {
    present: ["amara", "dai", "ruth", "tom", "lena"],
    absent: ["grace"],
    in_attendance: ["dpcc", "safeguarding"],
  });
  await usualBusiness(stage, "jo", "September 2026", {
    "Minutes and matters arising": {
      code: "correct_record",
      resolved: "Resolved: that the minutes be signed as a correct record.",
      said: "A member asked what had become of Action 11 of October 2025. It had not been reported on since, and had fallen out of the minutes.",
    },
  });
  await outcome(stage, "jo", "boards item", {
    code: "agreed",
    minute: "24",
    resolved:
      "Agreed: that the Community Safety Scrutiny Committee look at the partnership’s annual report each November, and tell the Panel what it finds.",
    said: "No committee had looked at the report for two years; each had thought that another did.",
  });
  await answer(
    stage,
    "jo",
    "boards question 0",
    {
      result: "answered",
      by: "safeguarding",
      text: "None of them. It was sent to four committees, and none put it on an agenda.",
    },
    "boards item",
  );
  await answer(
    stage,
    "jo",
    "boards question 1",
    {
      result: "answered",
      by: "safeguarding",
      text: "How many of our own recommendations were carried out, and what changed for children because of them.",
    },
    "boards item",
  );
  await promised(stage, "jo", {
    name: "partnership each November",
    kind: "action",
    number: "Action 1",
    wording: "Put the partnership’s annual report on the committee’s programme for each November.",
    item: "boards item",
    person: "priya",
    due: "by the end of October",
  });
  await reported(stage, "jo", "action 11", {
    text: "The Commissioner’s office has the results and had not been asked. They are being set out ward by ward.",
    meeting: "September 2026",
    on: "2026-09-17",
  });
  await reported(stage, "jo", "waits on 101", {
    text: "The average wait is four minutes, and eleven on Friday nights. The next figures come in March.",
    meeting: "September 2026",
    on: "2026-09-17",
  });
  await reported(stage, "jo", "register of refusals", {
    text: "Three districts have begun; a fourth begins in October.",
    meeting: "September 2026",
    on: "2026-09-17",
  });
  await hold(stage, "jo", "September 2026");
  await publishMeeting(stage, "jo", "September 2026");
  await publishFollowUps(stage, "jo", "panel");
}
