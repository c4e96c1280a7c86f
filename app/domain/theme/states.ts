/** Where a theme is in its life. `open` themes take questions and support. */
export const THEME_STATES = {
  draft: { words: "Draft", open: false, hint: "Only its author can see it." },
  proposed: { words: "Proposed", open: true, hint: "Waiting for the scrutiny officer to look at it." },
  under_consideration: {
    words: "Under consideration",
    open: true,
    hint: "On the long list: duplicates, remit and timing are being checked.",
  },
  scoped: { words: "Scoped", open: true, hint: "Purpose, outcome and lines of enquiry are written." },
  with_chair: { words: "With the chair", open: true, hint: "Waiting for the chair's decision." },
  approved: { words: "Approved", open: true, hint: "Accepted on to the programme; no meeting yet." },
  scheduled: { words: "Scheduled", open: true, hint: "On the agenda of a coming meeting." },
  deferred: { words: "Deferred", open: true, hint: "Taken off a meeting, to come back." },
  considered: { words: "Considered", open: true, hint: "Taken at a meeting." },
  follow_up: { words: "Follow-up", open: true, hint: "What was promised or recommended is being followed." },
  carried_forward: {
    words: "Carried forward",
    open: true,
    hint: "Unfinished at the end of the year; still wanted.",
  },
  not_taken_forward: { words: "Not taken forward", open: false, hint: "Decided against, with a reason." },
  closed: { words: "Closed", open: false, hint: "Nothing is left to do." },
} as const;

export type ThemeState = keyof typeof THEME_STATES;
export const THEME_STATE_LIST = Object.keys(THEME_STATES) as ThemeState[];

/** Whether members may still add questions to, and support, a theme in this state. */
export function isOpenTheme(state: ThemeState): boolean {
  return THEME_STATES[state].open;
}

const WAITING_FOR_A_DAY: readonly ThemeState[] = ["approved", "deferred", "carried_forward"];

/** Whether a chosen theme with no item still waits to be given a day; others were only spoken of, or are followed. */
export function isWaitingForDay(state: ThemeState): boolean {
  return WAITING_FOR_A_DAY.includes(state);
}

/** Where a theme came from. */
export const ORIGIN_WORDS = {
  member: "A member's proposal",
  public: "A suggestion from the public",
  officer: "A scrutiny officer's proposal",
  referral: "A referral from another body",
  inspection: "An inspection report",
  legacy: "Carried over from an earlier programme",
  statutory: "Required by law",
  minutes: "Said at a meeting",
} as const;

export type ThemeOrigin = keyof typeof ORIGIN_WORDS;
export const THEME_ORIGINS = Object.keys(ORIGIN_WORDS) as ThemeOrigin[];

/** How one theme bears on another; read from the first to the second. */
export const RELATION_WORDS = {
  follows: { words: "Follows", back: "Followed by" },
  merged_into: { words: "Merged into", back: "Takes in" },
  related: { words: "Related to", back: "Related to" },
} as const;

export type RelationKind = keyof typeof RELATION_WORDS;
