import { hasOtherSuccessor } from "#app/domain/follow-up/input.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { ENDING_MOVES, type FollowUpEnding } from "#app/domain/follow-up/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { refused } from "#app/domain/verdict.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import {
  changeFollowUpBy,
  changeFollowUpIn,
  type FollowUpChange,
  type FollowUpChanged,
  type FollowUpInput,
} from "./change-follow-up-by.server.ts";

/** How it ends: another takes its place, named by its number; or it is not taken forward. */
export type Ending = FollowUpInput & {
  ending: FollowUpEnding;
  supersededById?: number | null;
  words: string;
};

/**
 * Closes a follow-up that was not done, with the reason. Refuses by role, where
 * it is closed already, a stale version, and a successor that is not there to be
 * seen, is itself, or leads back to it.
 */
export function endFollowUp(db: Db, acting: Acting, input: Ending): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, ending(acting, input));
}

/** `endFollowUp` inside a deed that already runs. */
export function endFollowUpIn(trx: Trx, acting: Acting, input: Ending) {
  return changeFollowUpIn(trx, acting, input, ending(acting, input));
}

function ending(acting: Acting, input: Ending): FollowUpChange {
  const superseded = input.ending === "superseded";
  const other = superseded ? (input.supersededById ?? null) : null;
  return {
    may: (followUp) => mayFollowUp(ENDING_MOVES[input.ending], followUp, acting.actor),
    write: async (trx, followUp) => {
      if (superseded) await requireSuccessor(trx, acting, followUp.id, other);
      return { state: input.ending, supersededById: other, reasonWords: input.words };
    },
    reason: input.words,
    event: () =>
      other === null
        ? { action: "follow_up_not_taken_forward" }
        : {
            action: "follow_up_superseded",
            particulars: { other: reference("follow_up", other) },
            about: [{ kind: "follow_up", id: other }],
          },
  };
}

/** As many steps as a chain of successors is followed before it is taken for a circle. */
const MOST_SUCCESSORS = 50;

async function requireSuccessor(trx: Trx, { actor }: Acting, id: number, other: number | null): Promise<void> {
  requireVerdict(hasOtherSuccessor(id, other));
  let at = other;
  for (let step = 0; at !== null && step < MOST_SUCCESSORS; step += 1) {
    const next = await findFollowUp(trx, actor, at);
    if (!next && step === 0)
      requireVerdict(refused("input", "There is no follow-up with that reference that you can see."));
    if (next?.supersededById === id)
      requireVerdict(refused("input", "That one was itself superseded by this: reopen it first."));
    at = next?.supersededById ?? null;
  }
}
