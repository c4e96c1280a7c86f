import type { Transition } from "#app/domain/workflow.ts";
import type { ItemState } from "./states.ts";

/** Scheduling covers the first move on to a meeting and every later one to another. */
export const ITEM_TRANSITIONS = {
  schedule_item: { from: ["not_scheduled", "deferred", "scheduled"], to: "scheduled", reason: "optional" },
  defer_item: { from: ["scheduled"], to: "deferred", reason: "required" },
  withdraw_item: { from: ["not_scheduled", "scheduled", "deferred"], to: "withdrawn", reason: "required" },
} as const satisfies Record<string, Transition<ItemState>>;

export type ItemDeed = keyof typeof ITEM_TRANSITIONS;
