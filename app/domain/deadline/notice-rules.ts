import { BOTH_COUNTRIES, NO_FIXED_DAY, NOT_ABOUT_A_DAY, type RuleText } from "./rule.ts";

const NOTICE = {
  jurisdictions: BOTH_COUNTRIES,
  laws: ["police_panel", "council"],
  applies: "always",
  when: null,
  local: null,
  certainty: "law",
  trigger: "meeting",
} as const;
const LATE = "A meeting without its notice cannot lawfully be held: move it, or hold it later.";

/** By which of them the agenda of a meeting is public in time: of England, and of Wales. */
export const NOTICE_IDS = ["N1", "N2"] as const satisfies readonly (keyof typeof NOTICE_RULES)[];

/** Whether it is the rule by which an agenda is public in time. */
export function isNotice(ruleId: string): boolean {
  return (NOTICE_IDS as readonly string[]).includes(ruleId);
}

/** Notice, agendas and minutes: principal councils and their committees, and panels by application. */
export const NOTICE_RULES = {
  N1: {
    ...NOTICE,
    title: "Notice, agenda and reports are public (England)",
    arithmetic: { kind: "clear_working_days_before", count: 5 },
    jurisdictions: ["england"],
    source: "Local Government Act 1972, sections 100A(6) and 100B(3); SI 2002/715 raised three days to five",
    consequence: LATE,
  },
  N2: {
    ...NOTICE,
    title: "Notice, agenda and reports are public (Wales)",
    arithmetic: { kind: "clear_working_days_before", count: 3 },
    jurisdictions: ["wales"],
    source:
      "Local Government Act 1972, section 100BA, inserted by the Local Government and Elections (Wales) Act 2021, Schedule 4",
    consequence: `Published electronically. ${LATE}`,
  },
  N3: {
    ...NOTICE,
    title: "A meeting called at shorter notice: the agenda is public from when it is called",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    when: "Only where the meeting is called at shorter notice than the clear days.",
    source: "Local Government Act 1972, sections 100A(6) and 100B(3), and 100BA in Wales",
    consequence: "Notice, agenda and reports are published at once.",
  },
  N4: {
    ...NOTICE,
    title: "An item that is added later is published when it is added",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    when: "Only where an item is added to a published agenda.",
    source: "Local Government Act 1972, section 100B, and 100BA(4) in Wales",
    certainty: "law_unchecked",
    consequence: "It goes out as a supplementary agenda.",
  },
  N5: {
    ...NOTICE,
    title: "An item not on the published agenda is taken only as urgent",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    when: "Only where an item is not on the published agenda.",
    source: "Local Government Act 1972, section 100B(4)(b)",
    certainty: "law_unchecked",
    consequence: "The chair must think it urgent, for special circumstances that the minutes record.",
  },
  N6: {
    ...NOTICE,
    title: "Notice, agenda and reports of a public meeting of the executive",
    trigger: "executive_meeting",
    arithmetic: { kind: "clear_working_days_before", count: 5 },
    jurisdictions: ["england"],
    laws: ["council"],
    source: "SI 2012/2089, regulations 6 and 7",
    consequence: "What scrutiny looks at before the decision is in those papers.",
  },
  N7: {
    ...NOTICE,
    title: "The rules on access to meetings and papers apply to police and crime panels",
    trigger: "always",
    arithmetic: { kind: "none", because: NOT_ABOUT_A_DAY },
    laws: ["police_panel"],
    source:
      "Police Reform and Social Responsibility Act 2011, Schedule 6; SI 2012/2734; Local Government Act 1972, Part VA",
    certainty: "law_unchecked",
    consequence: "A panel’s notice, agenda, reports and minutes are public as a council committee’s are.",
  },
  N8: {
    ...NOTICE,
    title: "The public is excluded only by a resolution that names the paragraph",
    trigger: "always",
    arithmetic: { kind: "none", because: NOT_ABOUT_A_DAY },
    source: "Local Government Act 1972, section 100A(4) and Schedule 12A",
    consequence: "Exempt text stays out of everything that is published.",
  },
  N9: {
    ...NOTICE,
    title: "Minutes are signed at the next suitable meeting, and kept open",
    trigger: "always",
    arithmetic: { kind: "none", because: NO_FIXED_DAY },
    source: "Local Government Act 1972, Schedule 12 and sections 100C to 100D",
    certainty: "law_unchecked",
    consequence: "Minutes, agendas and reports stay open for six years, background papers for four.",
  },
  N10: {
    ...NOTICE,
    title: "A member registers interests",
    trigger: "member_joined",
    arithmetic: { kind: "calendar_days_beginning_with", count: 28 },
    jurisdictions: ["england"],
    source: "Localism Act 2011, section 30",
    consequence: "An interest in something on the agenda is declared at the meeting as well.",
  },
} as const satisfies Record<string, RuleText>;
