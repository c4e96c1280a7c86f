import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";

/** Pauses a follow-up with the reason that it waits for. While it is paused it is not overdue. */
export function pauseFollowUp(db: Db, acting: Acting, input: FollowUpInput & { words: string }): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    may: (followUp) => mayFollowUp("pause_follow_up", followUp, acting.actor),
    write: () => ({ state: "paused", reasonWords: input.words }),
    reason: input.words,
    event: () => ({ action: "follow_up_paused" }),
  });
}
