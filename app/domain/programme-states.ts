export const PROGRAMME_STATES = {
  draft: { words: "Draft", hint: "Being put together by the scrutiny officer." },
  submitted: { words: "With the chair", hint: "Waiting for the chair's decision." },
  approved: { words: "Approved", hint: "Approved, not yet published." },
  published: { words: "Published", hint: "The public see the latest release." },
} as const;

export type ProgrammeState = keyof typeof PROGRAMME_STATES;

/** After approval a change is a variation: the chair approves it, or a delegation covers it. */
export const VARIATION_KIND_LABELS = {
  add: "Add",
  move: "Move",
  defer: "Defer",
  withdraw: "Withdraw",
} as const;

export type VariationKind = keyof typeof VARIATION_KIND_LABELS;

export const VARIATION_STATES = {
  awaiting_chair: { words: "With the chair" },
  approved: { words: "Approved" },
  refused: { words: "Refused" },
  withdrawn: { words: "Withdrawn" },
} as const;

export type VariationState = keyof typeof VARIATION_STATES;

/** What a release publishes: the only things an anonymous reader can reach. */
export const PUBLISHED_KINDS = ["programme", "meeting", "item", "theme", "question"] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];
