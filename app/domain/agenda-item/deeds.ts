import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { OPEN_ITEM_STATES } from "./state-sets.ts";
import type { ItemState } from "./states.ts";

/**
 * Every deed on an agenda item, in the order in which its page offers them.
 * Scheduling covers the first move on to a meeting and every later one to another:
 * `move_item` is what the second is called. Its papers have deeds of their own, in
 * `agenda/deeds.ts`.
 */
export const ITEM_DEEDS = {
  create_item: { words: "add an agenda item", roles: OFFICER, event: "item_created" },
  schedule_item: {
    words: "put an item on a meeting",
    roles: OFFICER,
    from: ["not_scheduled", "deferred", "scheduled"],
    to: "scheduled",
    reason: "optional",
    label: "Put on a meeting",
    path: "schedule",
    event: "item_scheduled",
  },
  move_item: {
    words: "move an item to another meeting",
    roles: OFFICER,
    from: ["scheduled"],
    label: "Move to another meeting",
    path: "schedule",
    event: "item_moved",
  },
  edit_item: {
    words: "edit an agenda item",
    roles: OFFICER,
    from: OPEN_ITEM_STATES,
    label: "Edit",
    path: "edit",
    event: "item_edited",
  },
  order_agenda: {
    words: "change the order of an agenda",
    roles: OFFICER,
    from: ["scheduled"],
    path: "position",
    event: "agenda_reordered",
  },
  order_questions: {
    words: "change the speaking order at an item",
    roles: OFFICER,
    from: ["scheduled"],
    path: "speaking-order",
    event: "questions_reordered",
  },
  defer_item: {
    words: "defer an item",
    roles: OFFICER,
    from: ["scheduled"],
    to: "deferred",
    reason: "required",
    label: "Defer",
    path: "deferral",
    event: "item_deferred",
  },
  withdraw_item: {
    words: "withdraw an item",
    roles: OFFICER,
    from: OPEN_ITEM_STATES,
    to: "withdrawn",
    reason: "required",
    label: "Withdraw",
    path: "withdrawal",
    event: "item_withdrawn",
  },
} as const satisfies DeedTable<ItemState>;

export type ItemDeed = keyof typeof ITEM_DEEDS;

/** The deeds that change where an item is taken, or whether. */
export type MoveDeed = Extract<ItemDeed, "schedule_item" | "defer_item" | "withdraw_item">;
