import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";

/** A follow-up that the body has already; `here` where it was made at the meeting whose minutes are read. */
export type KnownFollowUp = {
  id: number;
  wording: string;
  /** The numbers that minutes gave it: “Action 3”. */
  sourceNumbers: readonly string[];
  owner: string;
  state: FollowUpState;
  here: boolean;
  /** What was reported of it at this meeting already. */
  reportedHere: readonly string[];
};

/** What is recorded of the meeting already, so that a second reading proposes only what is new. */
export type KnownRecord = {
  items: readonly { id: number; title: string; number: string; hasOutcome: boolean }[];
  attendance: readonly { name: string }[];
  declarations: readonly { name: string; words: string }[];
  questions: readonly { text: string; answered: boolean }[];
};

/** What minutes are read against. */
export type Known = {
  /** The day of the meeting, where it was chosen. */
  meetsOn: IsoDate | null;
  followUps: readonly KnownFollowUp[];
  record: KnownRecord;
};

/** For minutes of a body that has nothing yet. */
export const NOTHING_KNOWN: Known = {
  meetsOn: null,
  followUps: [],
  record: { items: [], attendance: [], declarations: [], questions: [] },
};
