import type { Stage } from "./stage.server.ts";
import * as theme from "./theme-deeds.server.ts";

export async function tellProposals(stage: Stage): Promise<void> {
  stage.day("2026-10-19");
  for (const key of ["forcedMarriage", "prosecution", "perpetrators", "largeEvents", "restaurants"] as const) {
    await theme.propose(stage, key);
    await theme.linkToMinutes(stage, "jo", key);
  }
  await theme.propose(stage, "streetBurglary");
  await theme.propose(stage, "studentHomestay");
  await theme.propose(stage, "drones");
  stage.day("2026-10-21");
  await theme.withdraw(stage, "dai", "drones", "The force has since published its rules, which answer the question.");
  await theme.withdraw(
    stage,
    "jo",
    "speedEnforcement",
    "Members and parishes had the figures as a briefing, so there is nothing left for a meeting.",
  );
  await theme.consider(stage, "jo", "forcedMarriage", "prosecution", "perpetrators", "largeEvents");
  await theme.consider(stage, "jo", "restaurants", "streetBurglary", "studentHomestay");
  await theme.recommend(
    stage,
    "jo",
    "streetBurglary",
    "How officers are sent to particular calls is for the Chief Constable, not for the Panel.",
    "not_take_forward",
  );
  stage.day("2026-10-26");
  await theme.refuse(
    stage,
    "amara",
    "streetBurglary",
    "operational_or_individual_case",
    "The Panel scrutinises the Commissioner and not individual incidents. The residents have been given the force’s complaints address, and response times are in the annual report.",
  );
  await theme.merge(
    stage,
    "jo",
    "studentHomestay",
    "hostFamilies",
    "The same children and the same checks: both are taken together in December.",
  );
}
