/** What saving made, so that it can be undone: records with the versions they were left with. */
export type SavedMeetings = {
  made: { kind: "meeting" | "item"; id: number; version: number }[];
};

/** Which record was made from what was brought in. */
export const SOURCE_KINDS = ["meeting", "item"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
