import type { MoveReasonCode } from "./states.ts";

/** The reasons that the board offers in place, in few words; every other is given in one's own. */
export const BOARD_REASONS = {
  volume: "Agenda is full",
  papers_not_ready: "Papers not ready",
  partner_unavailable: "Witness cannot come",
  awaiting_decision: "Waits for a decision",
  urgent: "Has become urgent",
  other: "Another reason",
} as const satisfies Partial<Record<MoveReasonCode, string>>;
