import { completed, ended, promised, reported, responded } from "./follow-up-deeds.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import { answer, attendance, outcome, publishMeeting, usualBusiness } from "./record-meeting.server.ts";
import { hold } from "./meeting-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

/** 12 June 2025: the annual report, and two small promises. */
export async function recordJune2025(stage: Stage): Promise<void> {
  await attendance(stage, "jo", "June 2025", {
    present: ["tom", "dai", "amara", "ruth"],
    apologies: ["lena"],
    in_attendance: ["pcc"],
  });
  await usualBusiness(stage, "jo", "June 2025");
  await outcome(stage, "jo", "annual report 2025", {
    code: "noted_with_comments",
    minute: "4",
    resolved: "Resolved: that the annual report be noted, and that the Panel’s comments be sent to the Commissioner.",
    said: "Members asked what custody costs, and how the Commissioner chooses which grants go on.",
  });
  await promised(stage, "jo", {
    name: "custody costs",
    kind: "information_request",
    number: "Action 1",
    wording: "Send members the cost of the custody contract for each of the last three years.",
    item: "annual report 2025",
    owner: "pcc",
    due: "by the end of July",
  });
  await promised(stage, "jo", {
    name: "grants list",
    kind: "commitment",
    wording: "Publish which grants go on and which end, with the reasons, before next year’s report.",
    item: "annual report 2025",
    owner: "pcc",
    due: "before next year’s report",
  });
  await hold(stage, "jo", "June 2025");
  await publishMeeting(stage, "jo", "June 2025");
}

/** 2 October 2025: two subjects in depth. Action 11 is among what was asked, and then drops out of the minutes. */
export async function recordOctober2025(stage: Stage): Promise<void> {
  await attendance(stage, "jo", "October 2025", {
    present: ["tom", "dai", "amara", "ruth", "lena"],
    in_attendance: ["pcc", "childrensDirector"],
  });
  await usualBusiness(stage, "jo", "October 2025");
  await reported(stage, "jo", "custody costs", {
    text: "The three years’ figures were sent to members on 28 July.",
    meeting: "October 2025",
    on: "2025-10-02",
  });
  await completed(stage, "jo", "custody costs", "The figures were sent to every member.");
  await outcome(stage, "jo", "mash item", {
    code: "recommended",
    minute: "9",
    resolved:
      "Resolved: to recommend that a health worker be based in the hub every weekday, and that the hub publish each quarter how fast it decides.",
    said: "Hubs with health staff in the room decided within a day; the one here took three.",
  });
  await answer(
    stage,
    "jo",
    "mash question 0",
    {
      result: "answered",
      by: "childrensDirector",
      text: "Police and social workers every day; health two days a week. On the days when health is there, half of the cases are settled within a day.",
    },
    "mash item",
  );
  await promised(stage, "jo", {
    name: "health in the hub",
    kind: "recommendation",
    wording: "That a health worker be based in the safeguarding hub every weekday.",
    item: "mash item",
    owner: "childrensDirector",
    due: "by the end of March 2026",
    noticeOn: "2025-10-03",
  });
  await promised(stage, "jo", {
    name: "hub figures",
    kind: "recommendation",
    wording: "That the hub publish each quarter how fast it decides.",
    item: "mash item",
    owner: "childrensDirector",
    due: "from January 2026",
    noticeOn: "2025-10-03",
  });
  await outcome(stage, "jo", "invisible item", {
    code: "agreed",
    minute: "10",
    resolved: "Agreed: that the Commissioner repeat the survey in three wards with community organisations.",
    said: "The Commissioner promised to visit the three wards with the ward members.",
  });
  await answer(
    stage,
    "jo",
    "invisible question 0",
    {
      result: "partly",
      by: "pcc",
      text: "Drop-in sessions in two libraries, which few people came to. What worked elsewhere was not known yet.",
    },
    "invisible item",
  );
  await promised(stage, "jo", {
    name: "action 11",
    kind: "action",
    number: "Action 11",
    wording: "Ask the Commissioner’s office for the survey’s results ward by ward, and send them to members.",
    item: "invisible item",
    person: "priya",
    due: "for the next meeting",
  });
  await promised(stage, "jo", {
    name: "ward visits",
    kind: "commitment",
    wording: "Visit the three wards with their members.",
    item: "invisible item",
    question: "invisible question 0",
    owner: "pcc",
    due: "before Christmas",
  });
  await promised(stage, "jo", {
    name: "translated survey",
    kind: "recommendation",
    wording: "That the survey be sent out in five languages.",
    item: "invisible item",
    owner: "pcc",
    noticeOn: "2025-10-03",
  });
  await hold(stage, "jo", "October 2025");
  await publishMeeting(stage, "jo", "October 2025");
}

/** November and December 2025: the responses come in. */
export async function tellWinter2025(stage: Stage): Promise<void> {
  stage.day("2025-11-20");
  await responded(stage, "jo", "health in the hub", {
    response: "accepted",
    by: "childrensDirector",
    text: "Agreed with the health trust, which will pay for half of the post.",
    plan: "The trust appoints by February; the Director reports in March.",
  });
  await responded(stage, "jo", "hub figures", {
    response: "partly",
    by: "childrensDirector",
    text: "The figures will be published, but once a year.",
    reason: "The numbers of a single quarter are so small that a family might be recognised.",
    plan: "In the partnership’s annual report, from 2026.",
  });
  await responded(stage, "jo", "translated survey", {
    response: "rejected",
    by: "pcc",
    text: "Interpreters will be at the drop-in sessions instead.",
    reason: "Five translations would cost more than the survey itself.",
  });
  await ended(
    stage,
    "jo",
    "translated survey",
    "The Commissioner rejected it and offered interpreters instead; the Panel let it rest in February.",
  );
  await publishFollowUps(stage, "jo", "panel");
}
