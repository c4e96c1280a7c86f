import type { ProgrammeState, VariationKind } from "#app/domain/programme-states.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { ItemKind, ItemState, MoveReasonCode } from "./states.ts";
import { ITEM_TRANSITIONS } from "./workflow.ts";

/** A change of place: on to a meeting, to another, back to the pool, or out of the programme. */
export type PlaceChange = {
  kind: VariationKind;
  toMeetingId: number | null;
  reasonCode: MoveReasonCode | null;
  reasonWords: string | null;
};

/** The programme a change of place touches: the one the item is in, and the one it goes to. */
export type ProgrammeFacts = { id: number; state: ProgrammeState };

/** How a change of place is made. */
export type HowPlaced =
  | { how: "at_once" }
  | { how: "variation"; programmeId: number }
  | { how: "delegated"; programmeId: number; delegationId: number };

/**
 * Once the chair has approved a programme, a change to it is a variation that
 * the chair approves, or that an officer makes under a recorded delegation and
 * reports back (Flintshire's practice, DOMAIN.md 0.10).
 */
const BY_STATE = {
  draft: "at_once",
  submitted: "refused",
  approved: "variation",
  published: "variation",
} as const satisfies Record<ProgrammeState, "at_once" | "refused" | "variation">;

/** Standing and procedural business comes with every meeting: the programme says nothing of it. */
const IN_PROGRAMME = {
  theme: true,
  statutory: true,
  standing: false,
  procedural: false,
} as const satisfies Record<ItemKind, boolean>;

/** Whether the state of the programmes lets a place be changed at all: not while one is with the chair. */
export function mayChangePlace(kind: ItemKind, states: readonly (ProgrammeState | null)[]): Verdict {
  if (!IN_PROGRAMME[kind]) return allowed;
  if (!states.some((state) => state !== null && BY_STATE[state] === "refused")) return allowed;
  return refused(
    "state",
    "The programme is with the chair for a decision, so it cannot be changed now: take it back first.",
  );
}

/** Whether no variation of the item waits for the chair: one change is asked for at a time. */
export function noneWaits(openVariation: string | null): Verdict {
  if (openVariation === null) return allowed;
  return refused(
    "state",
    `${openVariation} already asks the chair to change it: wait for the decision, or withdraw that request first.`,
  );
}

/** How the change is made, given the programmes it touches and the delegation in force on the day, if any. */
export function howPlaced(
  kind: ItemKind,
  programmes: readonly ProgrammeFacts[],
  delegationId: number | null,
): HowPlaced {
  const varied = programmes.find((programme) => BY_STATE[programme.state] === "variation");
  if (!IN_PROGRAMME[kind] || !varied) return { how: "at_once" };
  if (delegationId === null) return { how: "variation", programmeId: varied.id };
  return { how: "delegated", programmeId: varied.id, delegationId };
}

const DEED_OF = {
  add: "schedule_item",
  move: "schedule_item",
  defer: "defer_item",
  withdraw: "withdraw_item",
} as const satisfies Record<VariationKind, keyof typeof ITEM_TRANSITIONS>;

/** Whether this change must say why: the table says so, or readers may have seen the item where it was. */
export function placeNeedsReason(change: VariationKind, state: ItemState, how: HowPlaced["how"]): boolean {
  return ITEM_TRANSITIONS[DEED_OF[change]].reason === "required" || state === "scheduled" || how !== "at_once";
}

/** Whether the reason that the change needs was given. */
export function hasPlaceReason(change: PlaceChange, state: ItemState, how: HowPlaced["how"]): Verdict {
  if (!placeNeedsReason(change.kind, state, how)) return allowed;
  return hasReason(ITEM_TRANSITIONS.defer_item, change.reasonWords ?? undefined);
}
