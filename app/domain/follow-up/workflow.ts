import type { Deed } from "#app/domain/permissions.ts";
import type { Transition } from "#app/domain/workflow.ts";
import type { FollowUpState } from "./states.ts";

const OPEN = ["not_started", "in_progress", "paused"] as const;

/**
 * What moves a follow-up. Three rows are one deed, a report: what was reported
 * says which. Being overdue moves nothing: it is read off the day.
 */
export const FOLLOW_UP_TRANSITIONS = {
  report_not_started: { from: OPEN, to: "not_started", reason: "none" },
  report_in_progress: { from: OPEN, to: "in_progress", reason: "none" },
  report_still_paused: { from: ["paused"], to: "paused", reason: "none" },
  pause_follow_up: { from: ["not_started", "in_progress"], to: "paused", reason: "required" },
  complete_follow_up: { from: OPEN, to: "complete", reason: "optional" },
  supersede_follow_up: { from: OPEN, to: "superseded", reason: "required" },
  not_take_forward: { from: OPEN, to: "not_taken_forward", reason: "required" },
  reopen_follow_up: { from: ["complete", "superseded", "not_taken_forward"], to: "in_progress", reason: "required" },
} as const satisfies Record<string, Transition<FollowUpState>>;

export type FollowUpDeed = keyof typeof FOLLOW_UP_TRANSITIONS;

/** The right that each move needs: reporting, whatever is reported, is one right; so is closing what was not done. */
export const FOLLOW_UP_RIGHTS = {
  report_not_started: "report_follow_up",
  report_in_progress: "report_follow_up",
  report_still_paused: "report_follow_up",
  pause_follow_up: "report_follow_up",
  complete_follow_up: "complete_follow_up",
  supersede_follow_up: "end_follow_up",
  not_take_forward: "end_follow_up",
  reopen_follow_up: "reopen_follow_up",
} as const satisfies Record<FollowUpDeed, Deed>;

/** The states that a report may leave a follow-up in, each with the move that it makes. */
export const REPORT_MOVES = {
  not_started: "report_not_started",
  in_progress: "report_in_progress",
  paused: "report_still_paused",
} as const satisfies Partial<Record<FollowUpState, FollowUpDeed>>;

export type ReportedState = keyof typeof REPORT_MOVES;
export const REPORTED_STATES = Object.keys(REPORT_MOVES) as ReportedState[];

/** The two ways to close a follow-up that was not done. */
export const ENDING_MOVES = {
  superseded: "supersede_follow_up",
  not_taken_forward: "not_take_forward",
} as const satisfies Partial<Record<FollowUpState, FollowUpDeed>>;

export type FollowUpEnding = keyof typeof ENDING_MOVES;
export const FOLLOW_UP_ENDINGS = Object.keys(ENDING_MOVES) as FollowUpEnding[];
