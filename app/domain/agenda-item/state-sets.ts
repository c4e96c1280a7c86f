import type { ItemKind, ItemState } from "./states.ts";

/** On the agenda of its meeting: to be taken there, or taken. What is deferred or withdrawn is on none. */
export const ON_AGENDA = ["scheduled", "considered"] as const satisfies readonly ItemState[];

/** Waits for a meeting: never had one, or was taken off one to come back. */
export const WAITS_FOR_MEETING = ["not_scheduled", "deferred"] as const satisfies readonly ItemState[];

/** Taken off its meeting, with a reason: to come back, or not at all. */
export const TAKEN_OFF = ["deferred", "withdrawn"] as const satisfies readonly ItemState[];

/** Still to be taken: waits for a meeting, or is on one. What is considered or withdrawn is over. */
export const OPEN_ITEM_STATES = ["not_scheduled", "scheduled", "deferred"] as const satisfies readonly ItemState[];

/**
 * The business that a programme plans, and that papers are asked for: what a theme
 * or the law put there. Standing and procedural business comes with every meeting.
 */
export const IN_PROGRAMME = ["theme", "statutory"] as const satisfies readonly ItemKind[];

/** Whether the item is, or was, on the agenda of its meeting. */
export function isOnAgenda(state: ItemState): boolean {
  return (ON_AGENDA as readonly ItemState[]).includes(state);
}

/** Whether the item was taken off its meeting. */
export function isTakenOff(state: ItemState): boolean {
  return (TAKEN_OFF as readonly ItemState[]).includes(state);
}

/** Whether the item is still to be taken. */
export function isOpenItem(state: ItemState): boolean {
  return (OPEN_ITEM_STATES as readonly ItemState[]).includes(state);
}

/** Whether a programme plans business of this kind. */
export function isInProgramme(kind: ItemKind): boolean {
  return (IN_PROGRAMME as readonly ItemKind[]).includes(kind);
}
