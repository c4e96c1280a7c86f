import { hasOtherSuccessor } from "#app/domain/follow-up/input.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { ENDING_MOVES, type FollowUpEnding } from "#app/domain/follow-up/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { findFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
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
      if (superseded) requireVerdict(hasOtherSuccessor(followUp.id, other, await listSuccessors(trx, acting, other)));
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

/** The follow-up that takes this one's place, and those that took its own in turn, as far as the actor sees them. */
async function listSuccessors(trx: Trx, { actor }: Acting, id: number | null): Promise<FollowUpRow[]> {
  const chain: FollowUpRow[] = [];
  for (let at = id; at !== null && chain.length < MOST_SUCCESSORS; at = chain.at(-1)?.supersededById ?? null) {
    const next = await findFollowUp(trx, actor, at);
    if (!next) break;
    chain.push(next);
  }
  return chain;
}
