/** A draft plan is an officer's until it is sent; from then on it is a request, and its parts are variations. */
export const DRAFT_PLAN_STATES = {
  draft: {
    words: "Draft plan",
    hint: "Moves are gathered in it. Nothing has moved, and the chair has not been asked.",
  },
  with_chair: { words: "With the chair", hint: "Was sent as one request. Its changes wait for the chair." },
  decided: { words: "Decided", hint: "The chair has decided on every change in it." },
  withdrawn: { words: "Withdrawn", hint: "Was taken back, or nothing in it waits for the chair any more." },
  made: { words: "Made", hint: "Its moves were made without asking the chair." },
  discarded: { words: "Discarded", hint: "None of its moves was made." },
} as const;

export type DraftPlanState = keyof typeof DRAFT_PLAN_STATES;
