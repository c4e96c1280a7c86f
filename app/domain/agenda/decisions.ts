import type { EventAction } from "#app/domain/events.ts";
import type { AgendaDeed } from "./workflow.ts";

/** What the chair may answer to an agenda: the deed it is, and the event it leaves. */
export const AGENDA_DECISIONS = {
  agree: { words: "Agree", done: "agreed", deed: "agree_agenda", event: "agenda_agreed" },
  send_back: { words: "Send back", done: "sent back", deed: "send_back_agenda", event: "agenda_sent_back" },
} as const satisfies Record<string, { words: string; done: string; deed: AgendaDeed; event: EventAction }>;

export type AgendaDecision = keyof typeof AGENDA_DECISIONS;
export const AGENDA_DECISION_LIST = Object.keys(AGENDA_DECISIONS) as AgendaDecision[];
