import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { isInProgramme } from "./state-sets.ts";
import type { ItemKind } from "./states.ts";

/** A programme that a move touches: the one the item is in, or the one it goes to. */
export type ProgrammeTouched = { id: number; state: ProgrammeState };

/** How a move is made. */
export type HowMoved =
  | { how: "at_once" }
  | { how: "variation"; programmeId: number }
  | { how: "delegated"; programmeId: number; delegationId: number };

/**
 * Once the chair has approved a programme, a change to it is a variation that
 * the chair approves, or that an officer makes under a recorded delegation and
 * reports back (the practice of Flintshire's committees).
 */
const BY_STATE = {
  draft: "at_once",
  submitted: "refused",
  approved: "variation",
  published: "variation",
} as const satisfies Record<ProgrammeState, "at_once" | "refused" | "variation">;

/** Whether the state of the programmes lets an item be moved at all: not while one is with the chair. */
export function mayChangeProgrammes(kind: ItemKind, states: readonly (ProgrammeState | null)[]): Verdict {
  if (!isInProgramme(kind)) return allowed;
  if (!states.some((state) => state !== null && BY_STATE[state] === "refused")) return allowed;
  return refused(
    "state",
    "The programme is with the chair for a decision, so it cannot be changed now: recall it first.",
  );
}

/** Whether items go into a programme in this state at once: nobody has decided on it yet, and nobody is asked to. */
export function isPlannedFreely(state: ProgrammeState): boolean {
  return BY_STATE[state] === "at_once";
}

/** How the move is made, given the programmes it touches and the delegation in force on the day, if any. */
export function howMoved(
  kind: ItemKind,
  programmes: readonly ProgrammeTouched[],
  delegationId: number | null,
): HowMoved {
  const varied = programmes.find((programme) => BY_STATE[programme.state] === "variation");
  if (!isInProgramme(kind) || !varied) return { how: "at_once" };
  if (delegationId === null) return { how: "variation", programmeId: varied.id };
  return { how: "delegated", programmeId: varied.id, delegationId };
}
