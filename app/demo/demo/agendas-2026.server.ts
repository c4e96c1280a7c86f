import { business, slotFor } from "./meeting-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

const OPCC = "Office of the Police and Crime Commissioner";

/** What the officer put on the Panel’s agendas for 2026/27 before the chair approved the programme. */
export async function fillAgendas2026(stage: Stage): Promise<void> {
  await business(stage, "jo", "procedural", "June 2026", {
    name: "election",
    title: "Election of chair and vice-chair",
    purpose: "To elect a chair and a vice-chair for the year.",
    minutes: 5,
    expected: "A chair and a vice-chair are elected.",
    author: "Democratic services",
  });
  await business(stage, "jo", "statutory", "June 2026", {
    name: "annual report 2026",
    rule: "P11",
    title: "The Commissioner’s annual report 2025/26",
    purpose: "To consider the annual report and question the Commissioner on it.",
    minutes: 30,
    expected: "A report or recommendations to the Commissioner.",
    author: OPCC,
    offices: ["pcc"],
  });
  await slotFor(stage, "jo", "taxi", "June 2026", {
    name: "taxi item in June",
    title: "Taxi licensing across the districts",
    purpose: "To consider how five districts license drivers, and whether refusals and enforcement are shared.",
    minutes: 35,
    expected: "Agreement on what the Commissioner will take up with the districts before March.",
    author: OPCC,
    offices: ["pcc", "licensing"],
  });
  await slotFor(stage, "jo", "hostFamilies", "September 2026", {
    name: "host families item",
    title: "Language-school host families",
    purpose: "To consider how host families are checked, and who would notice if they were not.",
    minutes: 40,
    expected: "One agreed standard of checks, with a name against each.",
    author: "Scrutiny officer, with the Director of Children’s Services",
    offices: ["pcc", "childrensDirector", "languageSchools"],
    notes: "The association needs six weeks’ notice to send a witness.",
  });
  await slotFor(stage, "jo", "boards", "September 2026", {
    name: "boards item",
    title: "Who scrutinises the safeguarding partnership",
    purpose: "To consider which committee looks at the partnership’s annual report, and how often.",
    minutes: 30,
    expected: "One committee named, and a date each year.",
    author: "Scrutiny officer",
    offices: ["safeguarding"],
  });
  await slotFor(stage, "jo", "sexualHealth", "September 2026", {
    name: "sexual health item",
    title: "Sexual health services: sharing repeat referrals",
    purpose: "To receive a briefing on what the next contract could ask of providers.",
    minutes: 10,
    expected: "A written question to the Cabinet Member.",
    author: "Scrutiny officer",
    offices: ["healthCabinet"],
  });
  await business(stage, "jo", "statutory", "December 2026", {
    name: "budget 2027",
    title: "Early look at the budget and precept for 2027/28",
    purpose: "To consider the Commissioner’s first budget proposals before the precept is notified.",
    minutes: 30,
    expected: "Questions for the Commissioner to answer by February.",
    author: OPCC,
    offices: ["pcc"],
  });
  await slotFor(stage, "jo", "retailCrime", "December 2026", {
    name: "retail crime item",
    title: "Retail crime and confidence in the town centre",
    purpose: "To consider what the retail crime pledge has changed, and whether traders report again.",
    minutes: 25,
    expected: "Advice to the Commissioner on the pledge’s second year.",
    author: OPCC,
    offices: ["dpcc"],
  });
  await business(stage, "jo", "statutory", "February 2027", {
    name: "precept 2027",
    rule: "P2",
    title: "The proposed precept for 2027/28",
    purpose: "To review the proposed precept and report to the Commissioner by 8 February (SI 2012/2271, reg 4).",
    minutes: 60,
    expected: "The Panel’s report on the precept; a veto needs two-thirds of its members.",
    author: OPCC,
    offices: ["pcc"],
  });
  await slotFor(stage, "jo", "taxi", "March 2027", {
    name: "taxi item in March",
    title: "Taxi licensing: what has changed since June",
    purpose: "To consider what the Commissioner and the five districts have done since the Panel last asked.",
    minutes: 35,
    expected: "A decision whether to recommend one standard to all five districts.",
    author: OPCC,
    offices: ["pcc", "licensing"],
  });
  await slotFor(stage, "jo", "longTermPlan", "March 2027", {
    name: "long-term plan item",
    title: "The long-term plan to prevent exploitation",
    purpose: "To consider what is planned beyond this year, and who answers for it.",
    minutes: 30,
    expected: "Dates on which the Panel will look at the plan again.",
    author: OPCC,
    offices: ["pcc"],
  });
  await business(stage, "jo", "standing", "April 2027", {
    name: "complaints 2027",
    title: "Complaints about the Commissioner: the year’s figures",
    purpose: "To note the number and kinds of complaint, and how they were resolved.",
    minutes: 20,
    expected: "The figures are noted.",
    author: "Monitoring officer",
  });
  await slotFor(stage, "jo", "speedEnforcement", "April 2027", {
    name: "speed item",
    title: "Speed enforcement: the year’s figures",
    purpose: "To note how many drivers were stopped on village roads, and where enforcement goes next.",
    minutes: 20,
    expected: "The figures are noted.",
    author: OPCC,
    offices: ["dpcc"],
  });
}
