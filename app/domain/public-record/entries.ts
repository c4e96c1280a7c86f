import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpKind, FollowUpState, ResponseKind, UpdateSource } from "#app/domain/follow-up/states.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";
import type { Criterion } from "#app/domain/scoring/schemes.ts";
import type { ChosenPlace } from "#app/domain/scoring/states.ts";

/**
 * What is stored of what happened when an officer publishes it, and nothing
 * more: the words as they stood at that moment, and other records by number.
 */
export type OutcomeWords = { code: OutcomeCode; resolution: string; minuteNumber: string };

export type OutcomeEntry = {
  itemId: number;
  title: string;
  /** As first recorded; where it was corrected, the last correction is what holds. */
  original: OutcomeWords;
  corrections: (OutcomeWords & { because: string; on: IsoDate })[];
  source: string;
  /**
   * Why the chair took it though it was on no agenda published in time: Local Government Act
   * 1972, section 100B(4)(b), has the minutes say so. Absent where nothing was recorded.
   */
  urgent?: UrgentReason;
};

export type AnswerLine = {
  id: number;
  kind: AnswerKind;
  result: AnswerResult;
  text: string;
  by: string;
  on: IsoDate | null;
  /** The answer it corrects; null for one that stands by itself. */
  corrects: number | null;
  because: string;
  source: string;
};

export type AnswerEntry = { questionId: number; question: string; to: string; answers: AnswerLine[] };

export type FollowUpEntry = {
  id: number;
  kind: FollowUpKind;
  number: number;
  wording: string;
  sourceNumber: string;
  madeBy: string;
  owner: string;
  due: string;
  dueOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  state: FollowUpState;
  /** Why it was paused or closed without being done; empty otherwise. */
  reason: string;
  supersededById: number | null;
  questionId: number | null;
  source: string;
  places: { itemId: number; words: string }[];
  responses: {
    response: ResponseKind;
    text: string;
    reason: string;
    plan: string;
    by: string;
    on: IsoDate | null;
  }[];
  updates: {
    text: string;
    state: FollowUpState;
    source: UpdateSource;
    on: IsoDate;
    meetingId: number | null;
  }[];
  results: { themeId: number | null; itemId: number | null; words: string; on: IsoDate }[];
};

/** Where a theme stood in the end, and the reason where it went against its score or could not wait. */
export type ChosenTheme = {
  themeId: number;
  place: ChosenPlace;
  how: "placed" | "override" | "urgent";
  reason: string;
};

/** What was chosen in a round of scoring, in order: never who gave which points. */
export type ScoringEntry = {
  id: number;
  title: string;
  year: string;
  criteriaName: string;
  criteria: Criterion[];
  cutOff: number | null;
  themes: ChosenTheme[];
};

export type RecordEntries = {
  outcome: OutcomeEntry;
  answer: AnswerEntry;
  follow_up: FollowUpEntry;
  scoring: ScoringEntry;
};

/** A published row of what happened, as far as its words go. */
export type Recorded<K extends keyof RecordEntries = keyof RecordEntries> = {
  [Kind in K]: {
    kind: Kind;
    entry: RecordEntries[Kind];
    startYear: number;
    themeId: number | null;
    itemId: number | null;
    meetingId: number | null;
    onDay: IsoDate | null;
  };
}[K];
