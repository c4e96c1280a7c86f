import type { MoveKind } from "#app/domain/agenda-item/states.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpKind, FollowUpState, ResponseKind } from "#app/domain/follow-up/states.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { YearEndChoice } from "#app/domain/year-end/choices.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import type { ThemeOrigin } from "#app/domain/theme/states.ts";
import type { AtMeeting, StoryBody } from "./entry.ts";
import type { StoryKind } from "./kinds.ts";

/** A title as its record has it, in Welsh too where that is published. */
type OwnTitle = { title: string; titleCy?: string | undefined };

/**
 * The records a story is told from, whether they are the working ones or those
 * that were published: the same facts, and never more than the reader may have.
 */
export type StoryRecords = {
  themes: (OwnTitle & { id: number; body: StoryBody; origin: ThemeOrigin; proposedOn: IsoDate | null })[];
  /** What became of a theme on a day, beside what its other records say. */
  turns: { themeId: number; kind: StoryKind; on: IsoDate; words: string; reason: string; body: StoryBody }[];
  items: (AtMeeting & OwnTitle & { id: number; state: ItemState; body: StoryBody })[];
  moves: (OwnTitle & {
    itemId: number;
    kind: MoveKind | "returned";
    from: IsoDate | null;
    to: IsoDate | null;
    reason: string;
    on: IsoDate;
    body: StoryBody;
  })[];
  mentions: (AtMeeting & OwnTitle & { itemId: number; words: string; body: StoryBody })[];
  questions: (AtMeeting & {
    id: number;
    text: string;
    state: QuestionState;
    sentOn: IsoDate | null;
    proposedOn: IsoDate | null;
    body: StoryBody;
  })[];
  answers: (AtMeeting & {
    questionId: number;
    /** False where the question has no page of its own for this reader. */
    hasPage: boolean;
    question: string;
    kind: AnswerKind;
    result: AnswerResult;
    text: string;
    by: string;
    on: IsoDate | null;
    body: StoryBody;
  })[];
  outcomes: (AtMeeting &
    OwnTitle & {
      itemId: number;
      hasPage: boolean;
      code: OutcomeCode;
      resolution: string;
      resolutionCy?: string | undefined;
      corrected: IsoDate | null;
      body: StoryBody;
    })[];
  followUps: (AtMeeting & {
    id: number;
    kind: FollowUpKind;
    wording: string;
    owner: string;
    due: string;
    state: FollowUpState;
    dueOn: IsoDate | null;
    responseDueOn: IsoDate | null;
    /** Whether anything was said to it. */
    responded: boolean;
    on: IsoDate | null;
    body: StoryBody;
  })[];
  responses: {
    followUpId: number;
    response: ResponseKind;
    text: string;
    by: string;
    on: IsoDate | null;
    body: StoryBody;
  }[];
  updates: (AtMeeting & { followUpId: number; text: string; state: FollowUpState; on: IsoDate; body: StoryBody })[];
  results: {
    followUpId: number;
    to: OwnTitle & { kind: "theme" | "item"; id: number };
    words: string;
    on: IsoDate;
    body: StoryBody;
  }[];
  yearEnds: {
    themeId: number;
    choice: YearEndChoice;
    toBody: string | null;
    reason: string;
    on: IsoDate;
    body: StoryBody;
  }[];
};

/** No records at all: what a part of the story that does not exist is told from. */
export function noRecords(): StoryRecords {
  return {
    themes: [],
    turns: [],
    items: [],
    moves: [],
    mentions: [],
    questions: [],
    answers: [],
    outcomes: [],
    followUps: [],
    responses: [],
    updates: [],
    results: [],
    yearEnds: [],
  };
}
