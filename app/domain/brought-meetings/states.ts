export const BROUGHT_STATES = {
  draft: { words: "Not saved yet", hint: "Nothing is recorded yet. Check what was found, then save or discard it." },
  saved: { words: "Saved", hint: "What was ticked is recorded; it can be undone in one step." },
  undone: { words: "Undone", hint: "What was recorded was taken out again." },
  discarded: { words: "Discarded", hint: "None of it was recorded, and what the files said is not kept." },
} as const;

export type BroughtState = keyof typeof BROUGHT_STATES;
