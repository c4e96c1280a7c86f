/** What may be unfinished when a municipal year ends. */
export const UNFINISHED_KINDS = ["theme", "item", "question", "follow_up"] as const;
export type UnfinishedKind = (typeof UNFINISHED_KINDS)[number];

/** What an officer decides of each unfinished thing. */
export const YEAR_END_CHOICES = {
  carry: { words: "Carry forward", hint: "It goes on in the new year." },
  close: { words: "Close", hint: "It ends here, with a reason." },
  hand_over: { words: "Hand over", hint: "Another body takes it on." },
} as const;

export type YearEndChoice = keyof typeof YEAR_END_CHOICES;
export const YEAR_END_CHOICE_LIST = Object.keys(YEAR_END_CHOICES) as YearEndChoice[];
