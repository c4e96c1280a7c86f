import { closedOn, ended, happened, setRule } from "./clock-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

/** May 2026: the Panel's own rules of procedure say when papers and questions are to be in. */
export async function setPanelRules(stage: Stage): Promise<void> {
  await setRule(stage, "jo", "panel", "L1", {
    value: 10,
    words: "Rules of procedure, rule 9: reports reach the scrutiny officer ten working days before.",
  });
  await setRule(stage, "jo", "panel", "L2", { value: 8, words: "Agreed with the chair in May 2026." });
  await setRule(stage, "jo", "panel", "L3", {
    value: 3,
    atTime: "12:00",
    words: "Rules of procedure, rule 14: by noon, three working days before.",
  });
}

/** June 2026: the committee takes questions at its meetings, and wants papers three weeks before. */
export async function setCommitteeRules(stage: Stage): Promise<void> {
  await setRule(stage, "sam", "committee", "L3", {
    applies: "no",
    words: "Standing order 21: the public puts its questions at the meeting itself.",
  });
  await setRule(stage, "sam", "committee", "L1", { value: 15, words: "Standing order 12." });
}

/** 4 September 2026: what the inspectorate found was answered in time; the partnership's report was not there in time. */
export async function tellClockInSeptember(stage: Stage): Promise<void> {
  await happened(stage, "jo", "panel", "fraud inspection", {
    ruleId: "P18",
    title: "HMICFRS on how the police deal with fraud",
    occurredOn: "2026-07-14",
    words: "Published on the inspectorate’s website; two recommendations are for every force.",
  });
  await ended(
    stage,
    "jo",
    "panel",
    { ruleId: "P18", kind: "occasion", name: "fraud inspection" },
    { result: "met", onDay: "2026-09-02", because: "The comments are on the Commissioner’s website." },
  );
  await ended(
    stage,
    "jo",
    "panel",
    { ruleId: "L1", kind: "meeting", name: "September 2026" },
    {
      result: "missed",
      because: "The safeguarding partnership’s report is two weeks late; the other papers are here.",
    },
  );
}

/** October and November 2026: a day is added, an inspection is published, and a candidate is notified. */
export async function addClosedDay(stage: Stage): Promise<void> {
  await closedOn(stage, "2026-12-31", "New Year’s Eve: the Civic Centre is closed");
}

export async function tellInspection(stage: Stage): Promise<void> {
  await happened(stage, "jo", "panel", "inspection", {
    ruleId: "P18",
    title: "HMICFRS on Anytown Police: effectiveness, efficiency and legitimacy",
    occurredOn: "2026-10-27",
    words: "Three of its recommendations are about protecting vulnerable people.",
  });
}

export async function tellCandidate(stage: Stage): Promise<void> {
  await happened(stage, "jo", "panel", "candidate", {
    ruleId: "P12",
    title: "The proposed chief finance officer",
    occurredOn: "2026-11-13",
    words: "The Commissioner’s letter came that day. The meeting of 3 December is the last day for the hearing.",
  });
}
