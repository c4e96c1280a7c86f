import { tellAutumn2026 } from "./autumn-2026.server.ts";
import { setCommitteeRules, setPanelRules } from "./clock-2026.server.ts";
import { tellCommittee2026 } from "./committee-2026.server.ts";
import { addMeeting, confirm } from "./meeting-deeds.server.ts";
import { fillAgendas2026 } from "./agendas-2026.server.ts";
import { publishJuneAgenda } from "./papers-2026.server.ts";
import { approveYear, publish, start, submit } from "./programme-deeds.server.ts";
import { recordJune2026 } from "./happened-2026.server.ts";
import { publishScoringOfTheYear, tellScoringOfTheYear } from "./scoring-2026.server.ts";
import type { Stage } from "./stage.server.ts";
import { approve, consider, linkToMinutes, propose, recommend, scope } from "./theme-deeds.server.ts";

const TAKEN_FORWARD = [
  ["hostFamilies", "Three members support it, two other panels have asked, and the schools are willing to come."],
  ["taxi", "Standards are out for consultation, so the Panel can still make a difference."],
  ["boards", "Nobody has looked at the partnership’s report for two years."],
  ["retailCrime", "The pledge has run for a year; figures come in November."],
  ["longTermPlan", "Best taken before the grants are settled in March."],
  ["sexualHealth", "Short, and the contract is let only once in five years."],
  ["speedEnforcement", "A short item would answer several parishes at once."],
] as const;

/** The Panel’s year 2026/27, under a new chair, up to today. */
export async function tellYear2026(stage: Stage): Promise<void> {
  stage.day("2026-05-20");
  await start(
    stage,
    "jo",
    "panel",
    2026,
    "In 2026/27 the Panel does its statutory work on the annual report, the budget and the precept, and follows how the Commissioner works with partners to keep children safe. Several of the subjects were first raised by other panels years ago.",
  );
  for (const [key] of TAKEN_FORWARD) {
    await propose(stage, key);
    await consider(stage, "jo", key);
    await scope(stage, "jo", key);
    await linkToMinutes(stage, "jo", key);
  }
  await tellScoringOfTheYear(stage);
  for (const [key, advice] of TAKEN_FORWARD) {
    await recommend(stage, "jo", key, advice);
    await approve(stage, "amara", key);
  }

  stage.day("2026-05-22");
  for (const [name, meetsOn] of [
    ["June 2026", "2026-06-18"],
    ["September 2026", "2026-09-17"],
    ["December 2026", "2026-12-03"],
    ["February 2027", "2027-02-05"],
    ["March 2027", "2027-03-04"],
    ["April 2027", "2027-04-08"],
  ] as const) {
    await addMeeting(stage, "jo", { name, body: "panel", meetsOn, startsAt: "14:00", minutesAvailable: 120 });
    if (name !== "April 2027") await confirm(stage, "jo", name);
  }
  await setPanelRules(stage);
  await fillAgendas2026(stage);

  stage.day("2026-06-03");
  await submit(stage, "jo", "panel 2026");
  stage.day("2026-06-05");
  await approveYear(stage, "amara", "panel 2026", "Approved. A good balance; watch the length of September.");
  stage.day("2026-06-08");
  await publish(stage, "jo", "panel 2026", "The programme for the year, as the chair approved it.");
  await publishScoringOfTheYear(stage);

  await tellCommittee2026(stage);
  await setCommitteeRules(stage);
  await publishJuneAgenda(stage);
  stage.day("2026-06-19");
  await recordJune2026(stage);
  await publish(stage, "jo", "panel 2026", "What was taken in June is recorded.");
  await tellAutumn2026(stage);
}
