import { publicReason } from "#app/domain/public-text.ts";

export const ITEM_KIND_LABELS = {
  theme: "Theme",
  standing: "Standing",
  procedural: "Procedural",
  statutory: "Statutory",
} as const;

export type ItemKind = keyof typeof ITEM_KIND_LABELS;

export const ITEM_STATES = {
  not_scheduled: { words: "Not scheduled", hint: "Waiting for a meeting." },
  scheduled: { words: "Scheduled", hint: "On the agenda of a meeting." },
  deferred: { words: "Deferred", hint: "Taken off a meeting, to come back." },
  considered: { words: "Considered", hint: "Taken at the meeting." },
  withdrawn: { words: "Withdrawn", hint: "Will not be taken, with a reason." },
} as const;

export type ItemState = keyof typeof ITEM_STATES;
export const ITEM_STATE_LIST = Object.keys(ITEM_STATES) as ItemState[];

/** What an item's questions are called before it is taken, and after; once its day is gone, what was planned. */
export function askedText(state: ItemState, isDayGone: boolean): string {
  if (state === "considered") return "What was asked";
  return isDayGone ? "What was to be asked" : "What will be asked";
}

/** What happened to an item's place, each kept with from, to, who, when and why. */
export const MOVE_KINDS = ["placed", "moved", "deferred", "withdrawn"] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** Why an item is moved, deferred or withdrawn: the reasons found in published minutes. */
export const MOVE_REASON_LABELS = {
  volume: "Too much on the agenda",
  partner_unavailable: "A witness or partner is not available",
  awaiting_decision: "Waiting for another decision",
  premature: "Too early to be useful",
  papers_not_ready: "The papers are not ready",
  urgent: "Has become urgent",
  overtaken_by_events: "Overtaken by events",
  better_as_briefing: "Better as a briefing or workshop",
  other: "Another reason",
} as const;

export type MoveReasonCode = keyof typeof MOVE_REASON_LABELS;
export const MOVE_REASONS = Object.keys(MOVE_REASON_LABELS) as MoveReasonCode[];

/** The reason as one line: "Too much on the agenda: three other reports are due". Null where there is none. */
export function reasonLine(code: MoveReasonCode | null, words: string | null): string | null {
  if (code === null || code === "other") return words;
  return words ? `${MOVE_REASON_LABELS[code]}: ${words}` : MOVE_REASON_LABELS[code];
}

/** Why an item was moved, deferred or withdrawn, in one line for readers; null where nothing was said. */
export function moveReason(code: MoveReasonCode | null, words: string | null): string | null {
  return publicReason(reasonLine(code, words));
}
