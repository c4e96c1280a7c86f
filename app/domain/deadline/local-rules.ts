import { BOTH_COUNTRIES, type RuleText } from "./rule.ts";

const LOCAL = {
  jurisdictions: BOTH_COUNTRIES,
  laws: ["police_panel", "council", "none"],
  applies: "always",
  when: null,
  source: "The body’s own rules of procedure",
  certainty: "local",
  trigger: "meeting",
} as const;

/** Deadlines that no statute sets. Each has a default until the body says otherwise, or says that it has none. */
export const LOCAL_RULES = {
  L1: {
    ...LOCAL,
    title: "Reports reach the scrutiny officer",
    arithmetic: { kind: "working_days_before", count: 15 },
    local: { kind: "working_days_before", default: 15, least: 1, most: 60, examples: "Commonly 10 to 15 working days before the meeting." },
    consequence: "A report that comes later is marked “to follow”.",
  },
  L2: {
    ...LOCAL,
    title: "The draft agenda goes to the chair",
    arithmetic: { kind: "working_days_before", count: 13 },
    local: { kind: "working_days_before", default: 13, least: 1, most: 60, examples: "Commonly 7 to 10 working days before the agenda goes out, which is itself 6 working days before a meeting in England and 4 in Wales." },
    consequence: "The chair has time to ask for changes before the agenda goes out.",
  },
  L3: {
    ...LOCAL,
    title: "Questions from the public are in",
    arithmetic: { kind: "working_days_before", count: 3 },
    local: { kind: "working_days_before", default: 3, least: 1, most: 30, examples: "Sussex two weeks; Lincolnshire midday, five working days before; Thames Valley three working days; Cheshire three clear working days (four working days before); West Mercia 9am the working day before; East Staffordshire two clear working days; Maidstone 5pm, one clear working day." },
    consequence: "A question that comes later is answered in writing, unless the chair allows it.",
  },
  L4: {
    ...LOCAL,
    title: "Draft minutes are written",
    arithmetic: { kind: "working_days_after", count: 10 },
    local: { kind: "working_days_after", default: 10, least: 1, most: 60, examples: "No number was found in published rules; ten working days is a common aim." },
    consequence: "The chair and those who were asked to act have them while they remember.",
  },
  L5: {
    ...LOCAL,
    title: "The time for calling a decision in ends",
    trigger: "decision_published",
    laws: ["council"],
    arithmetic: { kind: "working_days_after", count: 5 },
    local: { kind: "working_days_after", default: 5, least: 1, most: 30, examples: "Five working days at West Somerset, Hackney and Bracknell." },
    consequence: "After that the decision may be carried out.",
  },
} as const satisfies Record<string, RuleText>; // prettier-ignore
