import type { DeedTable } from "#app/domain/deed.ts";
import { CHAIRS, MEMBERS, OFFICER } from "#app/domain/permissions.ts";
import { CLOSED_FOLLOW_UPS, OPEN_FOLLOW_UPS as OPEN, RUNNING_FOLLOW_UPS } from "./state-sets.ts";
import type { FollowUpState } from "./states.ts";

/**
 * Every deed on a follow-up, in the order in which its page offers them. Three
 * rows are one deed, a report: what was reported says which. Being overdue moves
 * nothing: it is read off the date.
 */
export const FOLLOW_UP_DEEDS = {
  create_follow_up: { words: "add a follow-up", roles: OFFICER, event: "follow_up_created" },
  report_follow_up: {
    words: "report on a follow-up", roles: OFFICER, from: OPEN, label: "Add a report", path: "report",
    event: "follow_up_reported",
  },
  report_not_started: { words: "report on a follow-up", roles: OFFICER, from: OPEN, to: "not_started", reason: "none" },
  report_in_progress: { words: "report on a follow-up", roles: OFFICER, from: OPEN, to: "in_progress", reason: "none" },
  report_still_paused: {
    words: "report that a follow-up is still paused", roles: OFFICER, from: ["paused"], to: "paused", reason: "none",
  },
  respond_follow_up: {
    words: "record a response to a follow-up", roles: OFFICER, from: [...OPEN, "complete"], label: "Record a response",
    path: "response", event: "follow_up_responded",
  },
  complete_follow_up: {
    words: "mark a follow-up as done", roles: [...OFFICER, ...CHAIRS], from: OPEN, to: "complete", reason: "optional",
    label: "Mark as done", path: "completion", event: "follow_up_completed",
  },
  start_from_follow_up: {
    words: "start something new from a follow-up", roles: OFFICER, label: "Start a theme or an item", path: "result",
    event: "follow_up_led_to",
  },
  ask_for_update: {
    words: "ask for an update on a follow-up", roles: MEMBERS, from: OPEN, label: "Ask for an update",
    path: "update-request", event: "follow_up_update_asked",
  },
  edit_follow_up: {
    words: "change a follow-up", roles: OFFICER, label: "Edit", path: "edit", event: "follow_up_edited",
  },
  add_place_said: {
    words: "record where else a follow-up was said", roles: OFFICER, label: "Also recorded at", path: "place",
    event: "follow_up_said_again",
  },
  pause_follow_up: {
    words: "pause a follow-up", roles: OFFICER, from: RUNNING_FOLLOW_UPS, to: "paused", reason: "required",
    label: "Pause", path: "pause", event: "follow_up_paused",
  },
  supersede_follow_up: {
    words: "close a follow-up as superseded", roles: OFFICER, from: OPEN, to: "superseded", reason: "required",
    event: "follow_up_superseded",
  },
  not_take_forward: {
    words: "close a follow-up as not taken forward", roles: OFFICER, from: OPEN, to: "not_taken_forward",
    reason: "required", label: "Close – not done", path: "closing", event: "follow_up_not_taken_forward",
  },
  reopen_follow_up: {
    words: "reopen a follow-up", roles: OFFICER, from: CLOSED_FOLLOW_UPS, to: "in_progress", reason: "required",
    label: "Reopen", path: "reopening", event: "follow_up_reopened",
  },
  chase_follow_up: { words: "chase a follow-up", roles: OFFICER, event: "follow_up_chased" },
  mark_follow_up_sensitive: {
    words: "mark a follow-up as sensitive", roles: OFFICER, label: "Mark as sensitive", path: "sensitivity",
    event: "follow_up_marked_sensitive",
  },
  unmark_follow_up_sensitive: {
    words: "remove the sensitive mark from a follow-up", roles: OFFICER, label: "Remove the sensitive mark",
    path: "sensitivity-removal", event: "follow_up_unmarked_sensitive",
  },
} as const satisfies DeedTable<FollowUpState>; // prettier-ignore

export type FollowUpDeed = keyof typeof FOLLOW_UP_DEEDS;

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
