import type { Transition } from "#app/domain/workflow.ts";
import type { AgendaState } from "./states.ts";

export const AGENDA_TRANSITIONS = {
  submit_agenda: { from: ["draft"], to: "with_chair", reason: "none" },
  recall_agenda: { from: ["with_chair"], to: "draft", reason: "none" },
  agree_agenda: { from: ["with_chair"], to: "agreed", reason: "optional" },
  send_back_agenda: { from: ["with_chair"], to: "draft", reason: "required" },
  publish_agenda: {
    from: ["draft", "with_chair", "agreed", "published"],
    to: "published",
    reason: "optional",
  },
} as const satisfies Record<string, Transition<AgendaState>>;

export type AgendaDeed = keyof typeof AGENDA_TRANSITIONS;
