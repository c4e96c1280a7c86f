import type { IsoDate } from "#app/domain/calendar.ts";
import type {
  FollowUpKind,
  FollowUpState,
  ResponseKind,
  UpdateSource,
} from "#app/domain/follow-up/states.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";

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

/** What was chosen of one theme in a round of scoring, by the round and where it stood in the end. */
export type ScoringEntry = { themeId: number; round: string; place: string; reason: string };

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
