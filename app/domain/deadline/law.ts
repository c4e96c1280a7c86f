/** Which law binds a body: no panel is given a council's rules, nor the other way round. */
export const BODY_LAW_LABELS = {
  police_panel: "Police and crime panel",
  council: "Council committee (overview and scrutiny)",
  none: "No statutory rules, or not known yet",
} as const;

export type BodyLaw = keyof typeof BODY_LAW_LABELS;
export const BODY_LAWS = Object.keys(BODY_LAW_LABELS) as BodyLaw[];

/**
 * Which days do not count. The statute does not define a clear day; the default
 * is what councils do, and section 243 of the Local Government Act 1972 names more.
 */
export const DAY_PROFILE_LABELS = {
  weekends_and_bank_holidays: "Weekends and bank holidays do not count",
  s243_breaks: "Weekends, bank holidays and the breaks around them do not count (section 243)",
} as const;

export type DayProfile = keyof typeof DAY_PROFILE_LABELS;
export const DAY_PROFILES = Object.keys(DAY_PROFILE_LABELS) as DayProfile[];
