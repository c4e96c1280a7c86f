import { BOTH_COUNTRIES, type RuleText } from "./rule.ts";

const APPOINTMENT = {
  jurisdictions: BOTH_COUNTRIES,
  laws: ["police_panel"],
  applies: "always",
  when: null,
  local: null,
  arithmetic: { kind: "weeks_beginning_with", count: 3 },
} as const;
const PURDAH =
  "A period after an ordinary election until the commissioner takes office is left out, and is not calculated here.";

/** What binds a police and crime panel when somebody is to be appointed or to go. */
export const APPOINTMENT_RULES = {
  P12: {
    ...APPOINTMENT,
    title: "The panel holds a confirmation hearing and reports (chief executive, chief finance officer or deputy)",
    trigger: "candidate_notified",
    source: "Police Reform and Social Responsibility Act 2011, Schedule 1, paragraphs 9 to 12",
    certainty: "law_unchecked",
    consequence: `The hearing is a public meeting, so its agenda needs its clear days within the three weeks. ${PURDAH}`,
  },
  P13: {
    ...APPOINTMENT,
    title: "The panel holds a confirmation hearing and reports (chief constable)",
    trigger: "candidate_notified",
    source: "Police Reform and Social Responsibility Act 2011, Schedule 8, paragraphs 2(3) and 4(6)",
    certainty: "law",
    consequence: "Where there is no report by then the process ends, and the commissioner may appoint.",
  },
  P14: {
    ...APPOINTMENT,
    title: "The panel holds a hearing for a further candidate and reports",
    trigger: "further_candidate_notified",
    when: "Only where the panel has vetoed the first candidate, by two thirds of its members.",
    source: "Police Reform and Social Responsibility Act 2011, Schedule 8, paragraphs 5 to 8; SI 2012/2271, Part 3",
    certainty: "law_unchecked",
    consequence: "There is no second veto.",
  },
  P15: {
    ...APPOINTMENT,
    title: "The panel recommends whether the chief constable be called on to retire or resign",
    trigger: "removal_notified",
    arithmetic: { kind: "weeks_beginning_with", count: 6 },
    source: "Police Reform and Social Responsibility Act 2011, Schedule 8, Part 2",
    certainty: "law_unchecked",
    consequence: "The commissioner waits for the recommendation until then.",
  },
} as const satisfies Record<string, RuleText>;
