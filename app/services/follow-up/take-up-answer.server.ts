import {
  isOwnerSays,
  mayTakeUpAnswer,
  OWNER_SAYS,
  reasonTaken,
  type TakingUp,
} from "#app/domain/follow-up/owner-answer.ts";
import { findOwnerAnswer, markTakenUp } from "#db/follow-up/owner-answers.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpIn, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/**
 * Takes up what an owner answered: as the report, and the follow-up then stands as
 * its owner says; or as words only, and it stays as it is. Refuses by role, a stale
 * version, an answer taken up before, and a move that the follow-up cannot make.
 */
export function takeUpAnswer(
  db: Db,
  acting: Acting,
  input: FollowUpInput & { answerId: number; how: TakingUp },
): FollowUpChanged {
  const { followUpId, answerId, how } = input;
  return runDeedFor(db, acting, async (trx) => {
    const answer = requireRecord(await findOwnerAnswer(trx, acting.actor, followUpId, answerId));
    const said = isOwnerSays(answer.stateAfter) ? OWNER_SAYS[answer.stateAfter].words : "";
    return changeFollowUpIn(trx, acting, input, {
      may: (followUp) => mayTakeUpAnswer(followUp, answer, how, acting.actor),
      write: async (_, followUp) => {
        const stateAfter = how === "report" ? answer.stateAfter : followUp.state;
        await markTakenUp(trx, answerId, { takenUpAt: acting.now, stateAfter });
        return how === "report" ? { state: stateAfter, reasonWords: reasonTaken(stateAfter, answer.text) } : {};
      },
      event: () => ({
        action: "follow_up_answer_taken_up",
        particulars: {
          from: said.toLowerCase(),
          to: how === "report" ? "taken as the report" : "kept as words only",
        },
      }),
    });
  });
}
