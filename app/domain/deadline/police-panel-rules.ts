import { BOTH_COUNTRIES, NO_FIXED_DAY, NOT_ABOUT_A_DAY, type RuleText } from "./rule.ts";

const PANEL = {
  jurisdictions: BOTH_COUNTRIES,
  laws: ["police_panel"],
  applies: "always",
  when: null,
  certainty: "law",
  local: null,
} as const;
const PRECEPT = { ...PANEL, trigger: "financial_year" } as const;
const IF_VETOED = "Only where the panel has vetoed the proposed precept.";
const WEEKEND = "The regulations give no extension where the day is a weekend.";

/** What binds a police and crime panel: Police Reform and Social Responsibility Act 2011 and its regulations. */
export const POLICE_PANEL_RULES = {
  P1: {
    ...PRECEPT,
    title: "The commissioner notifies the panel of the proposed precept",
    arithmetic: { kind: "fixed_date", month: 2, day: 1, year: "before" },
    source: "SI 2012/2271, regulation 3",
    consequence: `The panel’s own time runs from it. ${WEEKEND} Where the settlement comes late and the day is missed, the reason is recorded.`,
  },
  P2: {
    ...PRECEPT,
    title: "The panel reviews the proposed precept and reports on it",
    arithmetic: { kind: "fixed_date", month: 2, day: 8, year: "before" },
    source: "SI 2012/2271, regulation 4(1)",
    consequence: `A veto that is not reported by then has no effect. ${WEEKEND}`,
  },
  P3: {
    ...PRECEPT,
    title: "A veto not reported in time has no effect",
    arithmetic: { kind: "fixed_date", month: 2, day: 8, year: "before" },
    when: "Where the panel has not reported a veto by then.",
    source: "SI 2012/2271, regulation 4(2)",
    consequence: "Scrutiny of the precept ends, and the commissioner may issue it as it was proposed.",
  },
  P4: {
    ...PANEL,
    title: "A veto needs two thirds of the panel’s members",
    trigger: "always",
    arithmetic: { kind: "none", because: NOT_ABOUT_A_DAY },
    source: "Police Reform and Social Responsibility Act 2011, Schedule 5, paragraph 4",
    certainty: "law_unchecked",
    consequence: "Two thirds of the members for the time being, not of those present. With fewer there is no veto.",
  },
  P5: {
    ...PRECEPT,
    title: "The commissioner responds to a veto with a revised precept",
    arithmetic: { kind: "fixed_date", month: 2, day: 15, year: "before" },
    when: IF_VETOED,
    source: "SI 2012/2271, regulation 5",
    consequence: "Lower where it was vetoed as too high, higher where it was vetoed as too low.",
  },
  P6: {
    ...PRECEPT,
    title: "The panel reviews the revised precept and reports on it",
    arithmetic: { kind: "fixed_date", month: 2, day: 22, year: "before" },
    when: IF_VETOED,
    source: "SI 2012/2271, regulation 6",
    certainty: "law_unchecked",
    consequence: "The panel may reject the revised precept; it cannot veto again.",
  },
  P7: {
    ...PRECEPT,
    title: "The commissioner responds to the second report; the precept is issued",
    arithmetic: { kind: "fixed_date", month: 3, day: 1, year: "before" },
    when: IF_VETOED,
    source: "SI 2012/2271, regulation 7",
    certainty: "law_unchecked",
    consequence: "Scrutiny of the precept ends.",
  },
  P8: {
    ...PANEL,
    title: "The commissioner has regard to the report on the precept, responds and publishes the response",
    trigger: "always",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    when: "Where the panel has not vetoed the proposed precept.",
    source: "Police Reform and Social Responsibility Act 2011, Schedule 5, paragraphs 1 and 5",
    certainty: "law_unchecked",
    consequence: "Scrutiny of the precept ends when the response is given.",
  },
  P9: {
    ...PANEL,
    title: "The panel reviews a draft police and crime plan, or a draft variation of it",
    trigger: "always",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    source: "Police Reform and Social Responsibility Act 2011, sections 28(3) and 5(6) to (7)",
    consequence: "The commissioner has regard to the panel’s report, responds to it and publishes the response.",
  },
  P10: {
    ...PANEL,
    title: "The commissioner issues the police and crime plan",
    trigger: "ordinary_election",
    arithmetic: { kind: "fixed_date", month: 3, day: 31, year: "same" },
    source: "Police Reform and Social Responsibility Act 2011, section 5(1)",
    consequence: "Within the financial year of the ordinary election. The panel reviews the draft before that.",
  },
  P11: {
    ...PANEL,
    title: "The panel meets in public on the commissioner’s annual report",
    trigger: "always",
    arithmetic: {
      kind: "none",
      because: "“As soon as practicable” after the report is sent: the Act gives no fixed date, so none is calculated.",
    },
    source: "Police Reform and Social Responsibility Act 2011, sections 12 and 28(4)",
    consequence: "The commissioner attends, answers questions and responds to the panel’s report.",
  },
  P16: {
    ...PANEL,
    title: "The commissioner responds in writing to a report or recommendation",
    trigger: "report_sent",
    arithmetic: {
      kind: "none",
      because: "The Act says a reasonable period, which the panel sets. This panel has set none.",
    },
    source: "Police Reform and Social Responsibility Act 2011, section 29",
    certainty: "law_unchecked",
    local: {
      kind: "calendar_days_after",
      default: null,
      least: 1,
      most: 366,
      examples: "The Act gives no number: the panel sets a reasonable period, often one month.",
    },
    consequence:
      "The panel may require the commissioner to attend on reasonable notice, and to respond in the period that it sets.",
  },
  P17: {
    ...PANEL,
    title: "The panel publishes its reports and recommendations",
    trigger: "always",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    source: "Police Reform and Social Responsibility Act 2011, section 28(7)",
    consequence: "In the manner that the panel decides.",
  },
  P18: {
    ...PANEL,
    title: "The commissioner publishes comments on an inspection report",
    trigger: "inspection_report_published",
    arithmetic: { kind: "calendar_days_beginning_with", count: 56 },
    source: "Police Act 1996, section 55(5A) to (5B), inserted by the Policing and Crime Act 2017, section 37",
    consequence:
      "The comments say what was done on each recommendation, or why not. The day of publication is day 1, which a count of 56 days afterwards gets wrong by one.",
  },
  P19: {
    ...PANEL,
    title: "The panel supports the commissioner; it does not hold the force to account",
    trigger: "always",
    arithmetic: { kind: "none", because: NOT_ABOUT_A_DAY },
    source: "Police Reform and Social Responsibility Act 2011, section 28(2)",
    consequence: "A question for the force goes to the commissioner, who holds the chief constable to account.",
  },
  P20: {
    ...PANEL,
    title: "Where the commissioner is the fire authority too, the panel is a police, fire and crime panel",
    trigger: "always",
    arithmetic: { kind: "none", because: NOT_ABOUT_A_DAY },
    source: "Police Reform and Social Responsibility Act 2011, section 28(1B)",
    consequence: "Its functions reach to the fire and rescue authority.",
  },
} as const satisfies Record<string, RuleText>;
