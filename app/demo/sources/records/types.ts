import type { FollowUpKind, FollowUpState } from "#app/domain/follow-up/states.ts";
import type { AttendancePart, InterestKind } from "#app/domain/meeting-record/attendance.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";
import type { OFFICES } from "#app/demo/sources/bodies.ts";

export type OfficeKey = keyof typeof OFFICES;

/**
 * What an item led to. `said` is what was said of it; `resolved` is what was resolved, where anything was,
 * with what was added to the words of the minutes in square brackets.
 */
export type SourceOutcome = {
  /** The label of the resolution in the list of sources: "O6". */
  label?: string;
  item: string;
  code: OutcomeCode;
  resolved?: string;
  minute?: string;
  said?: string;
};

/** One answer, in our own words. A question answered by two people has two. */
export type SourceAnswer = readonly [
  question: string,
  by: OfficeKey,
  text: string,
  as?: { result?: AnswerResult; kind?: AnswerKind; words?: string },
];

/** What was recommended, asked or promised, and where it was said. */
export type SourceFollowUp = {
  label: string;
  kind: FollowUpKind;
  wording: string;
  /** The items where it was said, the first of them first, each with what was said there. */
  places: readonly [SourcePlace, ...SourcePlace[]];
  theme: string;
  /** The number in the paper itself: "Recommendation 29". */
  number?: string;
  madeBy?: string;
  owner?: OfficeKey;
  /** The owner as the paper names it, where it is no office that we hold. */
  ownerWords?: string;
  /** The due words as they were said; what they come to is read from them. */
  due?: string;
  question?: string;
  state?: FollowUpState;
  because?: string;
  sensitive?: string;
  updates?: readonly SourceUpdate[];
};

type SourcePlace = readonly [item: string, words: string];

/** What was reported of a follow-up, at a later item or by what the papers show. */
export type SourceUpdate = { at: string; text: string; state: FollowUpState };

/** Who was at a meeting, by office or in the words of the paper. */
export type SourceAttendance = readonly [meeting: string, part: AttendancePart, who: OfficeKey | { words: string }];

export type SourceDeclaration = {
  item: string;
  who: string;
  interest: InterestKind;
  words: string;
};

/** A document that a paper links to or names. Addresses are kept as they were written. */
export type SourceLink = { label: string; item: string; title: string; url?: string; note?: string };
