import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import type { MinutesReading } from "./read-minutes.ts";

/** What a record that came out of minutes can be. */
export const PASSAGE_KINDS = [
  "item",
  "attendance",
  "declaration",
  "outcome",
  "question",
  "follow_up",
  "report",
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** What was found in minutes, as it is kept beside their text. */
export type KeptReading = Omit<MinutesReading, "text">;

/** What an officer made of one proposal: whether it is to be saved, and what they changed in it. */
export type Decision = { ticked: boolean; changed: Record<string, string> };
export type Decisions = Record<string, Decision>;

/** The meeting of minutes that is added with what is saved of them: what an officer says of it. */
export type NewMeeting = {
  meetsOn: IsoDate;
  dateBasis: DateBasis;
  startsAt: string | null;
  venue: string;
  kind: MeetingKind;
};

/** What saving minutes can make: the records, and the meeting where it was not there. */
export type MadeKind = PassageKind | "meeting";

/** What saving made, so that it can be undone: records with their versions, and how follow-ups stood that were reported on. */
export type SavedMinutes = {
  made: { kind: MadeKind; id: number; version: number }[];
  reported: {
    followUpId: number;
    updateId: number;
    version: number;
    /** The new number by which it was restated; minutes that were saved before numbers were kept say none. */
    numberId?: number | null;
    before: FollowUpBefore;
  }[];
};

export type FollowUpBefore = {
  state: FollowUpState;
  reasonWords: string | null;
  reviewOn: IsoDate | null;
  version: number;
};
