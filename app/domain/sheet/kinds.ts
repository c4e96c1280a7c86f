/** The lists that can be downloaded, edited and imported. */
export const SHEET_KIND_LABELS = {
  items: "Work programme",
  themes: "Themes",
  questions: "Questions",
  follow_ups: "Follow-ups",
} as const;
export type SheetKind = keyof typeof SHEET_KIND_LABELS;
export const SHEET_KINDS = Object.keys(SHEET_KIND_LABELS) as SheetKind[];

export const IMPORT_STATES = {
  previewed: { words: "Not saved yet", hint: "Nothing has changed. Check it, then save or discard it." },
  applied: { words: "Saved", hint: "Its rows are saved; they can be undone in one step." },
  undone: { words: "Undone", hint: "What it changed was put back." },
  discarded: { words: "Discarded", hint: "None of it was saved." },
} as const;
export type ImportState = keyof typeof IMPORT_STATES;
