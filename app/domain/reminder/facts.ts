import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

/** As much of a theme as says who sees what hangs on it, and who leads it. */
export type ThemeOf = {
  bodyId: number;
  state: ThemeState;
  proposerPersonId: number | null;
  sensitiveSinceAt: IsoInstant | null;
  leadMemberId: number | null;
};

/** What a record hangs on, as visibility asks. */
type HangsOn = {
  theme: ThemeOf | null;
  item: { bodyId: number; themeSensitiveSinceAt: IsoInstant | null } | null;
};

/** An open follow-up that is due, or owes a response, within the days that are told, or is late. */
export type FollowUpFact = HangsOn & {
  id: number;
  bodyId: number;
  bodySlug: string;
  wording: string;
  state: FollowUpState;
  dueOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  responded: boolean;
  ownerPersonId: number | null;
  otherOwnersHeld: string;
  sensitiveSinceAt: IsoInstant | null;
};

/** A question whose answer is awaited and due soon or late. */
export type AnswerFact = HangsOn & {
  id: number;
  bodyId: number;
  text: string;
  state: QuestionState;
  dueOn: IsoDate;
  authorPersonId: number | null;
  askerPersonId: number | null;
};

/** An item of a coming meeting for which a paper is expected and has not come. */
export type PaperFact = {
  id: number;
  bodyId: number;
  title: string;
  meetingId: number;
  meetsOn: IsoDate;
  /** When the body wants it; null where it has no day for papers, or that is far ahead. */
  dueOn: IsoDate | null;
  themeSensitiveSinceAt: IsoInstant | null;
};

/** What waits for a chair: `what` says it whole, `key` tells this time of asking from the last. */
export type DecisionFact = { bodyId: number; key: string; what: string };

export type MeetingFact = { id: number; bodyId: number; bodyName: string; meetsOn: IsoDate; words: string };

/** A deadline that is near or late, as the clock works it out. */
export type DeadlineFact = {
  bodyId: number;
  key: string;
  what: string;
  on: IsoDate;
  stage: "soon" | "late";
  href: string;
  /** Whether a member acts on it too: a question deadline. */
  for: "officers" | "members";
};

/** Everything near or late in some bodies on one day, read once for everybody. */
export type ReminderFacts = {
  followUps: readonly FollowUpFact[];
  answers: readonly AnswerFact[];
  papers: readonly PaperFact[];
  decisions: readonly DecisionFact[];
  meetings: readonly MeetingFact[];
  deadlines: readonly DeadlineFact[];
};

/** Nothing is near or late: what a caller that reads some of it alone begins with. */
export const NOTHING_DUE: ReminderFacts = {
  followUps: [],
  answers: [],
  papers: [],
  decisions: [],
  meetings: [],
  deadlines: [],
};
