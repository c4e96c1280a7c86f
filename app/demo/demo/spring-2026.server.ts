import { completed, promised, reported, responded } from "./follow-up-deeds.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import { attendance, outcome, publishMeeting, usualBusiness } from "./record-meeting.server.ts";
import { hold } from "./meeting-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

/** 3 February 2026: the precept. Nobody mentions Action 11. */
export async function recordFebruary2026(stage: Stage): Promise<void> {
  await attendance(stage, "jo", "February 2026", {
    present: ["tom", "dai", "amara", "ruth", "lena"],
    in_attendance: ["pcc"],
  });
  await usualBusiness(stage, "jo", "February 2026");
  await outcome(stage, "jo", "precept 2026", {
    code: "endorsed",
    minute: "17",
    resolved: "Resolved: that the proposed precept be supported, with two recommendations (SI 2012/2271, reg 5).",
    said: "Members asked for a plainer account of reserves, and for shorter waits on the 101 line.",
  });
  await promised(stage, "jo", {
    name: "reserves summary",
    kind: "recommendation",
    number: "Recommendation 1",
    wording: "That a summary of reserves be published with the precept.",
    item: "precept 2026",
    owner: "pcc",
    due: "by the end of June",
    noticeOn: "2026-02-05",
  });
  await promised(stage, "jo", {
    name: "waits on 101",
    kind: "recommendation",
    number: "Recommendation 2",
    wording: "That waits on the 101 line be reported to the Panel twice a year.",
    item: "precept 2026",
    owner: "pcc",
    due: "autumn 2026",
    noticeOn: "2026-02-05",
  });
  await reported(stage, "jo", "health in the hub", {
    text: "A health worker has been appointed and begins on 2 March.",
    meeting: "February 2026",
    on: "2026-02-03",
  });
  await hold(stage, "jo", "February 2026");
  await publishMeeting(stage, "jo", "February 2026");
}

/** March and April 2026: the precept’s recommendations are answered, and the hub is settled. */
export async function tellSpring2026(stage: Stage): Promise<void> {
  await responded(stage, "jo", "waits on 101", {
    response: "accepted",
    by: "pcc",
    text: "The Commissioner will report in September and in March.",
    plan: "The performance manager sends the figures two weeks before each meeting.",
  });
  await responded(stage, "jo", "reserves summary", {
    response: "noted",
    by: "pcc",
    text: "The Commissioner will consider what can be shown.",
  });
  await completed(
    stage,
    "jo",
    "hub figures",
    "The first year’s figures are in the partnership’s annual report, as the Director offered.",
  );
  await completed(stage, "jo", "health in the hub", "A health worker is in the hub every weekday.");
  await publishFollowUps(stage, "jo", "panel");
}
