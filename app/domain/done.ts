import { timeInLondon, type IsoInstant } from "./calendar.ts";

/** For how long somebody may undo what they have just done. */
export const UNDO_MINUTES = 10;

/** The deed that takes back what was done, as a form to send: `words` say what was done, `until` when it is too late. */
export type Undo = {
  words: string;
  path: string;
  version?: number;
  fields: Record<string, string | readonly string[]>;
  until: IsoInstant | null;
};

/** What was done, as the next page says it, with the deed that takes it back where there is one. */
export type Done = { words: string; undo?: Undo | null };

/** Until when what was done at that instant may be undone. */
export function undoUntil(doneAt: IsoInstant): IsoInstant {
  return new Date(Date.parse(doneAt) + UNDO_MINUTES * 60_000).toISOString();
}

/** "Undo, until 10:24". */
export function undoText({ until }: Undo): string {
  return until === null ? "Undo" : `Undo, until ${timeInLondon(new Date(until))}`;
}
