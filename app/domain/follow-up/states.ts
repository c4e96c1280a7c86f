/** Five things that look alike and are not: each is asked of somebody, and chased until it closes. */
export const FOLLOW_UP_KINDS = {
  recommendation: { words: "Recommendation", hint: "Asks another body or office to act." },
  action: { words: "Action", hint: "A task with an owner, given at the meeting." },
  commitment: {
    words: "Commitment",
    hint: "A promise made in discussion, whether or not it was minuted as an action.",
  },
  information_request: { words: "Request for information", hint: "Something that somebody will send or find out." },
  external_recommendation: {
    words: "External recommendation",
    hint: "Made by an inquiry or inspectorate; this body follows what happens to it.",
  },
} as const;

export type FollowUpKind = keyof typeof FOLLOW_UP_KINDS;
export const FOLLOW_UP_KIND_LIST = Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[];

/** Where a follow-up stands. Overdue is not a state: it is read off the day. */
export const FOLLOW_UP_STATES = {
  not_started: { words: "Not started", hint: "Nothing has been reported on it yet." },
  in_progress: { words: "In progress", hint: "Its owner has started." },
  paused: { words: "Paused", hint: "Waiting for something else, with a reason." },
  complete: { words: "Complete", hint: "Done; monitoring is no longer needed." },
  superseded: { words: "Superseded", hint: "Another follow-up has taken its place." },
  not_taken_forward: { words: "Not taken forward", hint: "Closed without being done, with a reason." },
} as const;

export type FollowUpState = keyof typeof FOLLOW_UP_STATES;
export const FOLLOW_UP_STATE_LIST = Object.keys(FOLLOW_UP_STATES) as FollowUpState[];

/** What the addressee of a recommendation says to it. No row at all means no response yet. */
export const RESPONSE_LABELS = {
  accepted: "Accepted",
  partly: "Partly accepted",
  rejected: "Rejected",
  noted: "Noted",
} as const;

export type ResponseKind = keyof typeof RESPONSE_LABELS;
export const RESPONSE_KINDS = Object.keys(RESPONSE_LABELS) as ResponseKind[];

/** Who reported: an officer between meetings, the meeting itself, or the owner through a secret link. */
export const UPDATE_SOURCE_LABELS = {
  officer: "Reported by the scrutiny officer",
  meeting: "Reported at a meeting",
  owner: "Reported by its owner",
} as const;

export type UpdateSource = keyof typeof UPDATE_SOURCE_LABELS;
