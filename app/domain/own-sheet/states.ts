/** Where a table that was not made here stands. */
export const OWN_IMPORT_STATES = {
  draft: { words: "Columns not chosen yet", hint: "Nothing has changed. Say which column is what." },
  read: { words: "Not saved yet", hint: "Nothing has changed. Check its rows, then save or discard it." },
  saved: { words: "Saved", hint: "Its rows are saved; they can be undone in one step." },
  undone: { words: "Undone", hint: "What it added was taken out again, and what it changed was put back." },
  discarded: { words: "Discarded", hint: "None of it was saved." },
} as const;

export type OwnImportState = keyof typeof OWN_IMPORT_STATES;
