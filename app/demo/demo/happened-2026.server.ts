import { completed, ended, ledOn, paused, promised, responded } from "./follow-up-deeds.server.ts";
import { hold } from "./meeting-deeds.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import {
  answer,
  asked,
  attendance,
  declaration,
  outcome,
  publishMeeting,
  usualBusiness,
} from "./record-meeting.server.ts";
import type { Stage } from "./stage.server.ts";

/** 18 June 2026: a new chair, the annual report, and taxi licensing. Nobody mentions Action 11. */
export async function recordJune2026(stage: Stage): Promise<void> {
  await attendance(stage, "jo", "June 2026", {
    present: ["amara", "dai", "tom", "grace", "lena"],
    apologies: ["ruth"],
    substitute: [{ words: "A member of the same group", for: "ruth" }],
    in_attendance: ["pcc", "licensing"],
  });
  await usualBusiness(stage, "jo", "June 2026");
  await outcome(stage, "jo", "election", {
    code: "appointed",
    minute: "1",
    resolved:
      "Resolved: that [two members of Anytown Scrutiny Panel] be elected its chair and vice-chair for the municipal year 2026/27.",
  });
  await outcome(stage, "jo", "annual report 2026", {
    code: "noted_with_comments",
    minute: "5",
    resolved: "Resolved: that the annual report be noted and the Panel’s comments sent to the Commissioner.",
  });
  await promised(stage, "jo", {
    name: "accounts in plain words",
    kind: "recommendation",
    number: "Recommendation 1",
    wording: "That reserves and grants be explained together, in plain words, in one page of the annual report.",
    item: "annual report 2026",
    owner: "pcc",
    due: "next year’s report",
    noticeOn: "2026-06-22",
  });
  await ended(
    stage,
    "jo",
    "reserves summary",
    "June’s recommendation asks for the same and more.",
    "accounts in plain words",
  );
  await recordTaxi(stage);
  await hold(stage, "jo", "June 2026");
  await publishMeeting(stage, "jo", "June 2026");
  await publishFollowUps(stage, "jo", "panel");
}

async function recordTaxi(stage: Stage): Promise<void> {
  await declaration(stage, "jo", "June 2026", {
    by: "dai",
    item: "taxi item in June",
    interest: "personal",
    words: "A member of a district’s licensing committee",
  });
  await outcome(stage, "jo", "taxi item in June", {
    code: "recommended",
    minute: "6",
    resolved:
      "Resolved: to recommend that all five districts use the national register of refusals, and to refer Anytown’s own enforcement to the Community Safety Scrutiny Committee.",
    said: "Two districts do not use the register. The Commissioner promised to raise national standards with other commissioners.",
  });
  await answer(
    stage,
    "jo",
    "taxi question 0",
    {
      result: "partly",
      by: "pcc",
      text: "Two of the five do not use it yet. What will be done about it depends on their councils.",
    },
    "taxi item in June",
  );
  await answer(
    stage,
    "jo",
    "taxi question 1",
    {
      result: "taken_away",
      by: "licensing",
      text: "The figures are kept by each district; they will be gathered and sent.",
    },
    "taxi item in June",
  );
  await asked(stage, "jo", {
    name: "asked about school contracts",
    item: "taxi item in June",
    by: "lena",
    to: "licensing",
    text: "Are drivers on school contracts checked more often than others?",
  });
  await answer(stage, "jo", "asked about school contracts", {
    result: "not_answered",
    by: "licensing",
    text: "Nobody at the meeting could say.",
  });
  await promised(stage, "jo", {
    name: "register of refusals",
    kind: "recommendation",
    number: "Recommendation 2",
    wording: "That the Commissioner ask all five districts to use the national register of refusals.",
    item: "taxi item in June",
    owner: "pcc",
    due: "by the end of September",
    noticeOn: "2026-06-22",
  });
  await promised(stage, "jo", {
    name: "national standards",
    kind: "commitment",
    wording: "Raise national standards for taxi licensing with other commissioners.",
    item: "taxi item in June",
    question: "taxi question 0",
    owner: "pcc",
    due: "in October",
  });
  await promised(stage, "jo", {
    name: "fifth district",
    kind: "commitment",
    wording: "Meet the leader of the fifth district about joint enforcement.",
    item: "taxi item in June",
    owner: "pcc",
    due: "in July",
  });
  await promised(stage, "jo", {
    name: "joint nights",
    kind: "information_request",
    number: "Action 1",
    wording: "Send the number of joint enforcement nights held and planned in each district.",
    item: "taxi item in June",
    question: "taxi question 1",
    owner: "licensing",
    due: "within 20 days",
  });
}

/** July and August 2026: two answers in writing. */
export async function tellSummer2026(stage: Stage): Promise<void> {
  stage.day("2026-07-22");
  await answer(stage, "jo", "taxi question 1", {
    result: "answered",
    by: "licensing",
    kind: "written",
    text: "Nineteen joint nights were held in three districts and none in the other two; twelve more are planned by March.",
  });
  await completed(stage, "jo", "joint nights", "The figures came in the written answer of 22 July.");
  await ledOn(stage, "jo", "joint nights", {
    name: "no joint nights",
    title: "Districts without joint taxi enforcement",
    why: "Two districts held no joint enforcement night at all, and drivers licensed there work in the others.",
  });
  await paused(
    stage,
    "jo",
    "fifth district",
    "The district chooses a new leader in September; the Commissioner meets whoever it is.",
  );
  stage.day("2026-08-20");
  await responded(stage, "jo", "register of refusals", {
    response: "partly",
    by: "pcc",
    text: "Four districts will use the register from October. The fifth is to be asked again.",
    reason: "The fifth district’s system cannot send to the register before it is replaced in 2028.",
    plan: "Officers of the four districts are trained in September.",
  });
}
