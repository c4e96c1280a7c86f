import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { decidedAs } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import {
  changeFollowUpBy,
  changeFollowUpIn,
  type FollowUpChange,
  type FollowUpChanged,
  type FollowUpInput,
} from "./change-follow-up-by.server.ts";

export type Completion = FollowUpInput & { words: string };

/** Marks a follow-up as done: an officer or the chair, from any open state, saying how if they like. */
export function completeFollowUp(db: Db, acting: Acting, input: Completion): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, completion(acting, input));
}

/** `completeFollowUp` inside a deed that already runs. */
export function completeFollowUpIn(trx: Trx, acting: Acting, input: Completion) {
  return changeFollowUpIn(trx, acting, input, completion(acting, input));
}

function completion(acting: Acting, { words }: Completion): FollowUpChange {
  return {
    may: (followUp) => mayFollowUp("complete_follow_up", followUp, acting.actor),
    write: () => ({ state: "complete", reasonWords: words || null }),
    reason: words || undefined,
    event: (followUp) => ({
      action: "follow_up_completed",
      particulars: { ...decidedAs(acting.actor, followUp.bodyId) },
    }),
  };
}
