/** Where a theme is in its life. */
export const THEME_STATES = {
  draft: { words: "Draft", hint: "Only its author can see it." },
  proposed: { words: "Proposed", hint: "Waiting for the scrutiny officer to look at it." },
  under_consideration: {
    words: "Under consideration",
    hint: "On the long list: duplicates, remit and timing are being checked.",
  },
  scoped: { words: "Scoped", hint: "Purpose, outcome and lines of enquiry are written." },
  with_chair: { words: "With the chair", hint: "Waiting for the chair's decision." },
  approved: { words: "Approved", hint: "Accepted on to the programme; no meeting yet." },
  scheduled: { words: "Scheduled", hint: "On the agenda of a meeting; that it was taken is not recorded yet." },
  deferred: { words: "Deferred", hint: "Taken off a meeting, to come back." },
  considered: { words: "Considered", hint: "Taken at a meeting." },
  follow_up: { words: "Follow-up", hint: "What was promised or recommended is being followed." },
  carried_forward: {
    words: "Carried forward",
    hint: "Unfinished at the end of the year; still wanted.",
  },
  not_taken_forward: { words: "Not taken forward", hint: "Decided against, with a reason." },
  closed: { words: "Closed", hint: "Nothing is left to do." },
} as const;

export type ThemeState = keyof typeof THEME_STATES;
export const THEME_STATE_LIST = Object.keys(THEME_STATES) as ThemeState[];

/** Where a theme came from. */
export const ORIGIN_LABELS = {
  member: "A member's proposal",
  public: "A suggestion from the public",
  officer: "A scrutiny officer's proposal",
  referral: "A referral from another body",
  inspection: "An inspection report",
  legacy: "Carried over from an earlier programme",
  statutory: "Required by law",
  minutes: "Said at a meeting",
} as const;

export type ThemeOrigin = keyof typeof ORIGIN_LABELS;
export const THEME_ORIGINS = Object.keys(ORIGIN_LABELS) as ThemeOrigin[];

/** How one theme bears on another; read from the first to the second. */
export const RELATION_LABELS = {
  follows: { words: "Follows", back: "Followed by" },
  merged_into: { words: "Merged into", back: "Takes in" },
  related: { words: "Related to", back: "Related to" },
} as const;

export type RelationKind = keyof typeof RELATION_LABELS;
