import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import type { DeferredTo, OutcomeText } from "#app/domain/outcome/text.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import type { AnswerResult } from "#app/domain/question/answers.ts";

/** Where a report at a meeting may leave a follow-up. */
export const REPORTED_AT_MEETING = ["in_progress", "complete", "not_started"] as const;

export type ReportedAtMeeting = (typeof REPORTED_AT_MEETING)[number];

/** A follow-up in one line, and what the officer said of it otherwise than the line reads. */
export type FollowUpTyped = {
  line: string;
  own: { kind?: FollowUpKind; owner?: string; due?: string; number?: string };
};

/** Everything that one save of an item records; names are as typed. Empty lists and null record nothing. */
export type ItemRecord = {
  itemId: number;
  /** `version` is the outcome's, 0 where nothing was recorded when the form was rendered. */
  outcome: (OutcomeText & DeferredTo & { version: number; welsh?: WelshWords<"outcome"> }) | null;
  answers: readonly { questionId: number; version: number; result: AnswerResult; text: string; by: string }[];
  raised: readonly {
    text: string;
    asker: string;
    to: string;
    result: AnswerResult | null;
    answer: string;
  }[];
  followUps: readonly FollowUpTyped[];
  reports: readonly { followUpId: number; version: number; state: ReportedAtMeeting; text: string }[];
};
