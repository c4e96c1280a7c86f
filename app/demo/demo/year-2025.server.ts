import { recordJune2025, recordOctober2025, tellWinter2025 } from "./happened-2025.server.ts";
import { recordFebruary2026, tellSpring2026 } from "./spring-2026.server.ts";
import { addMeeting, business, cancel, confirm, slotFor } from "./meeting-deeds.server.ts";
import { approveYear, publish, start, submit } from "./programme-deeds.server.ts";
import { inherit } from "./record-deeds.server.ts";
import type { Stage } from "./stage.server.ts";
import { close, linkToMinutes, takeForward } from "./theme-deeds.server.ts";

/** The Panel's year 2025/26: what was left over, two themes taken, one meeting cancelled. */
export async function tellYear2025(stage: Stage): Promise<void> {
  stage.day("2025-05-21");
  await inherit(stage, "hotelWatch", {
    state: "follow_up",
    because: "The Commissioner agreed to a scheme in 2024 and reports on it once a year.",
  });
  await inherit(stage, "missing", {
    state: "carried_forward",
    because: "There was no room for it in 2024/25; the Panel still wants it.",
  });
  await linkToMinutes(stage, "jo", "hotelWatch");
  await linkToMinutes(stage, "jo", "missing");

  stage.day("2025-05-22");
  await start(
    stage,
    "jo",
    "panel",
    2025,
    "What the Panel will look at in 2025/26: its statutory work first, and then two subjects in depth.",
  );
  await takeForward(stage, "jo", "tom", "mash", "The hub’s first review is due, so now is the time.");
  await takeForward(stage, "jo", "tom", "invisible", "Members of three wards asked for it.");
  await linkToMinutes(stage, "jo", "mash");
  await linkToMinutes(stage, "jo", "invisible");

  stage.day("2025-05-23");
  for (const [name, meetsOn] of [
    ["June 2025", "2025-06-12"],
    ["October 2025", "2025-10-02"],
    ["February 2026", "2026-02-03"],
    ["March 2026", "2026-03-26"],
  ] as const) {
    await addMeeting(stage, "jo", { name, body: "panel", meetsOn, startsAt: "14:00", minutesAvailable: 120 });
    if (name !== "March 2026") await confirm(stage, "jo", name);
  }
  await business(stage, "jo", "statutory", "June 2025", {
    name: "annual report 2025",
    rule: "P11",
    title: "The Commissioner’s annual report 2024/25",
    purpose: "To consider the annual report and question the Commissioner on it.",
    minutes: 40,
    expected: "A report or recommendations to the Commissioner.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["pcc"],
  });
  await slotFor(stage, "jo", "mash", "October 2025", {
    name: "mash item",
    title: "Multi-agency safeguarding hubs: what works",
    purpose: "To consider which models of safeguarding hub work best, and what the hub here should adopt.",
    minutes: 40,
    expected: "Recommendations to the Commissioner and the council.",
    author: "Scrutiny officer",
    offices: ["childrensDirector"],
  });
  await slotFor(stage, "jo", "invisible", "October 2025", {
    name: "invisible item",
    title: "Reaching communities that services seldom hear from",
    purpose: "To consider what would help people in three wards to come forward.",
    minutes: 35,
    expected: "Advice to the Commissioner before the next survey.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["pcc"],
  });
  await business(stage, "jo", "statutory", "February 2026", {
    name: "precept 2026",
    rule: "P2",
    title: "The proposed precept for 2026/27",
    purpose: "To review the proposed precept and report to the Commissioner by 8 February (SI 2012/2271, reg 4).",
    minutes: 60,
    expected: "The Panel’s report on the precept.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["pcc"],
  });
  await submit(stage, "jo", "panel 2025");
  stage.day("2025-05-27");
  await approveYear(stage, "tom", "panel 2025", "Approved. Let us keep October for two subjects only.");
  stage.day("2025-05-28");
  await publish(stage, "jo", "panel 2025", "The first release of the year’s programme.");

  stage.day("2025-06-13");
  await recordJune2025(stage);
  stage.day("2025-10-03");
  await recordOctober2025(stage);
  await tellWinter2025(stage);
  stage.day("2026-02-04");
  await recordFebruary2026(stage);
  stage.day("2026-03-10");
  await cancel(
    stage,
    "jo",
    "March 2026",
    "Nothing is due before June, and the Commissioner’s office cannot attend. The time is better kept for next year.",
  );
  await publish(stage, "jo", "panel 2025", "The March meeting is cancelled; what was taken in October is recorded.");
  stage.day("2026-04-20");
  await tellSpring2026(stage);
  await close(
    stage,
    "jo",
    "mash",
    "The hub now has a health worker every weekday, as the Panel asked. Nothing is left to follow.",
  );
}
