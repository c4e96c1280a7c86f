import type { Transition } from "#app/domain/workflow.ts";
import type { MeetingState } from "./states.ts";

export const MEETING_TRANSITIONS = {
  confirm_meeting: { from: ["provisional"], to: "confirmed", reason: "none" },
  cancel_meeting: { from: ["provisional", "confirmed"], to: "cancelled", reason: "required" },
  hold_meeting: { from: ["confirmed"], to: "held", reason: "none" },
} as const satisfies Record<string, Transition<MeetingState>>;

export type MeetingDeed = keyof typeof MEETING_TRANSITIONS;
