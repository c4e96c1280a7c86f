import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import type { Db } from "#db/open.server.ts";
import { deleteRecords } from "#db/public-record/delete-records.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";

type Input = FollowUpInput & { words: string };

/**
 * Marks a follow-up as sensitive, saying why: from now on only officers and the
 * chair or vice-chair see it, and what was published of it is taken away at
 * once. Refuses by role, a stale version, or where it is marked already.
 */
export function markFollowUpSensitive(db: Db, acting: Acting, input: Input): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("mark_follow_up_sensitive", followUp, acting.actor),
    write: async (trx, followUp) => {
      await deleteRecords(trx, "follow_up", [followUp.id]);
      return { sensitiveSinceAt: acting.now, sensitiveBecause: input.words };
    },
    reason: input.words,
    event: () => ({ action: "follow_up_marked_sensitive" }),
  });
}

/** Takes the mark off; publishing it again is a deed of its own. Refuses as above, and where there is no mark. */
export function unmarkFollowUpSensitive(db: Db, acting: Acting, input: Input): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("unmark_follow_up_sensitive", followUp, acting.actor),
    write: () => ({ sensitiveSinceAt: null, sensitiveBecause: null }),
    reason: input.words,
    event: () => ({ action: "follow_up_unmarked_sensitive" }),
  });
}
