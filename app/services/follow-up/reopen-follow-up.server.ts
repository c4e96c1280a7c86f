import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";

/** Opens a closed follow-up again, with the reason; what had taken its place no longer has. */
export function reopenFollowUp(db: Db, acting: Acting, input: FollowUpInput & { words: string }): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("reopen_follow_up", followUp, acting.actor),
    write: () => ({ state: "in_progress", supersededById: null, reasonWords: null }),
    reason: input.words,
    event: () => ({ action: "follow_up_reopened" }),
  });
}
