import type { EventAction } from "#app/domain/events.ts";
import type { ProgrammeDeed, VariationDeed } from "./workflow.ts";

/** What the chair may answer to a programme: the deed it is, and the event it leaves. */
export const PROGRAMME_DECISIONS = {
  approve: { words: "Approve", done: "approved", deed: "approve_programme", event: "programme_approved" },
  send_back: {
    words: "Send back",
    done: "sent back",
    deed: "send_back_programme",
    event: "programme_sent_back",
  },
} as const satisfies Record<string, DecisionRow<ProgrammeDeed>>;

/** What the chair may answer to a variation. */
export const VARIATION_DECISIONS = {
  approve: { words: "Approve", done: "approved", deed: "approve_variation", event: "variation_approved" },
  refuse: { words: "Refuse", done: "refused", deed: "refuse_variation", event: "variation_refused" },
} as const satisfies Record<string, DecisionRow<VariationDeed>>;

type DecisionRow<Deed> = { words: string; done: string; deed: Deed; event: EventAction };

export type ProgrammeDecision = keyof typeof PROGRAMME_DECISIONS;
export const PROGRAMME_DECISION_LIST = Object.keys(PROGRAMME_DECISIONS) as ProgrammeDecision[];

export type VariationDecision = keyof typeof VARIATION_DECISIONS;
export const VARIATION_DECISION_LIST = Object.keys(VARIATION_DECISIONS) as VariationDecision[];
