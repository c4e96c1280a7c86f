import type { FollowUpState } from "./states.ts";

/** In its owner's hands: it is late once its day has passed, and looked at again on its review day. */
export const RUNNING_FOLLOW_UPS = ["not_started", "in_progress"] as const satisfies readonly FollowUpState[];

/** Still to be chased: running, or paused until something else has happened. */
export const OPEN_FOLLOW_UPS = [...RUNNING_FOLLOW_UPS, "paused"] as const satisfies readonly FollowUpState[];

/** No longer chased: done, replaced by another, or closed without being done. */
export const CLOSED_FOLLOW_UPS = [
  "complete",
  "superseded",
  "not_taken_forward",
] as const satisfies readonly FollowUpState[];

/** Whether a follow-up in this state is still to be chased. */
export function isOpenFollowUp(state: FollowUpState): boolean {
  return (OPEN_FOLLOW_UPS as readonly FollowUpState[]).includes(state);
}

/** Whether the follow-up is in its owner's hands, and not paused. */
export function isRunningFollowUp(state: FollowUpState): boolean {
  return (RUNNING_FOLLOW_UPS as readonly FollowUpState[]).includes(state);
}
