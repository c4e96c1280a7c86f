import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpState, ResponseKind } from "#app/domain/follow-up/states.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import type { AnswerResult } from "#app/domain/question/answers.ts";

/** What happened, as readers are given it: whole words, and links only to what they can open. */
export type OutcomeWordsView = { words: string; resolution: string; minuteNumber: string };

export type OutcomeView = OutcomeWordsView & {
  itemId: number;
  title: string;
  item: PublishedLink | null;
  on: IsoDate | null;
  /** What was recorded first, where it was corrected since. */
  original: OutcomeWordsView | null;
  corrections: (OutcomeWordsView & { because: string; on: IsoDate })[];
  source: string;
  /** Why the chair took it though it was on no agenda published in time. */
  urgent: UrgentReason | null;
};

export type AnswerLineView = {
  id: number;
  kindWords: string;
  result: AnswerResult;
  resultWords: string;
  text: string;
  by: string;
  on: IsoDate | null;
  because: string;
  /** Whether a later answer corrects it. */
  isCorrected: boolean;
  source: string;
};

export type AnswerView = {
  questionId: number;
  itemId: number | null;
  question: string;
  href: string | null;
  to: string;
  on: IsoDate | null;
  /** What it amounts to today: the last answer's. */
  result: AnswerResult;
  resultWords: string;
  /** What was answered at the meeting, apart from what came or was added later. */
  minuted: AnswerLineView[];
  later: AnswerLineView[];
};

export type FollowUpView = {
  id: number;
  reference: string;
  href: string;
  kindWords: string;
  isRecommendation: boolean;
  wording: string;
  sourceNumber: string;
  madeBy: string;
  owner: string;
  due: string;
  dueOn: IsoDate | null;
  state: FollowUpState;
  isOpen: boolean;
  isOverdue: boolean;
  statusWords: string;
  reason: string;
  on: IsoDate | null;
  startYear: number;
  theme: PublishedLink | null;
  item: PublishedLink | null;
  meeting: { href: string; meetsOn: IsoDate } | null;
  source: string;
  places: (PublishedLink & { words: string })[];
  response: ResponseKind | null;
  responses: { words: string; text: string; reason: string; plan: string; by: string; on: IsoDate | null }[];
  updates: { text: string; stateWords: string; sourceWords: string; on: IsoDate; meeting: string | null }[];
  results: (PublishedLink & { words: string; on: IsoDate })[];
};

export type RecordViews = { outcomes: OutcomeView[]; answers: AnswerView[]; followUps: FollowUpView[] };
