import type { MeetingState } from "./states.ts";

/** Still to take place: neither held nor cancelled. Only such a meeting takes items, and its agenda still changes. */
export const COMING_MEETINGS = ["provisional", "confirmed"] as const satisfies readonly MeetingState[];

/** What happened may be recorded while a meeting is confirmed, and afterwards: old minutes are entered late. */
export const TAKES_RECORD = ["confirmed", "held"] as const satisfies readonly MeetingState[];

/** Whether what happened at a meeting in this state may be recorded; its day is another question. */
export function takesRecordIn(state: MeetingState): boolean {
  return (TAKES_RECORD as readonly MeetingState[]).includes(state);
}

/** Whether a meeting in this state is still to take place; its day is another question. */
export function isComing(state: MeetingState): boolean {
  return (COMING_MEETINGS as readonly MeetingState[]).includes(state);
}
