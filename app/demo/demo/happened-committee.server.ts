import { promised, responded, withheld } from "./follow-up-deeds.server.ts";
import { hold } from "./meeting-deeds.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import { answer, attendance, outcome, publishMeeting, usualBusiness } from "./record-meeting.server.ts";
import type { Stage } from "./stage.server.ts";

/** 9 July 2026: the committee’s first meeting of the year, with its usual business only. */
export async function recordCommitteeJuly(stage: Stage): Promise<void> {
  await attendance(stage, "sam", "committee July 2026", { present: ["ruth", "amara", "nia"] });
  await usualBusiness(stage, "sam", "committee July 2026");
  await hold(stage, "sam", "committee July 2026");
  await publishMeeting(stage, "sam", "committee July 2026");
}

/** 15 October 2026: Anytown’s own enforcement, as the Panel asked. */
export async function recordCommitteeOctober(stage: Stage): Promise<void> {
  await attendance(stage, "sam", "committee October 2026", {
    present: ["ruth", "nia"],
    apologies: ["amara"],
    in_attendance: ["licensing"],
  });
  await usualBusiness(stage, "sam", "committee October 2026");
  await outcome(stage, "sam", "enforcement item", {
    code: "recommended",
    minute: "12",
    resolved:
      "Resolved: to recommend at least two night-time checks a month, half of them with the police, and to send the result to the Police and Crime Panel before March.",
    inWelsh:
      "Penderfynwyd: argymell o leiaf ddau wiriad nos y mis, eu hanner gyda’r heddlu, ac anfon y canlyniad at y Panel Heddlu a Throseddu cyn mis Mawrth.",
    said: "Most checks are made by day, when the fewest complaints arise.",
  });
  await answer(
    stage,
    "sam",
    "taxiEnforcement question 0",
    {
      result: "answered",
      by: "licensing",
      text: "Nine night-time checks since April, four of them with the police. Six drivers were given advice and one licence was suspended.",
    },
    "enforcement item",
  );
  await promised(stage, "sam", {
    name: "night checks",
    kind: "recommendation",
    number: "Recommendation 1",
    wording: "That at least two night-time checks be made each month, half of them with the police.",
    item: "enforcement item",
    owner: "licensing",
    due: "by the end of March",
    noticeOn: "2026-10-19",
  });
  await promised(stage, "sam", {
    name: "results for the panel",
    kind: "action",
    wording: "Send the Panel what the committee found, before its meeting in March.",
    item: "enforcement item",
    person: "sam",
    due: "before March",
  });
  await promised(stage, "sam", {
    name: "suspended licence",
    kind: "information_request",
    wording: "Tell the committee, in private, how the appeal about the suspended licence ends.",
    item: "enforcement item",
    owner: "licensing",
    due: "once it is decided",
  });
  await withheld(stage, "sam", "suspended licence", "It concerns one driver.");
  await hold(stage, "sam", "committee October 2026");
  await publishMeeting(stage, "sam", "committee October 2026");
  await responded(stage, "sam", "night checks", {
    response: "accepted",
    by: "licensing",
    text: "Accepted at the meeting.",
    plan: "The rota for January to March is drawn up in December.",
  });
  await publishFollowUps(stage, "sam", "committee");
}
