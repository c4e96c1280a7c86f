export const MINUTES_STATES = {
  draft: { words: "Not saved yet", hint: "Nothing is recorded yet. Check what was found, then save or discard it." },
  saved: { words: "Saved", hint: "What was ticked is recorded; it can be undone in one step." },
  undone: { words: "Undone", hint: "What was recorded was taken out again." },
  discarded: { words: "Discarded", hint: "None of it was recorded, and the text is not kept." },
} as const;

export type MinutesState = keyof typeof MINUTES_STATES;
