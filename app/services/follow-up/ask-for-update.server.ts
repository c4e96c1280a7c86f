import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { reference } from "#app/domain/references.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting } from "#app/services/run-deed.server.ts";
import type { FollowUpChanged, FollowUpInput } from "./change-follow-up-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * A member asks the scrutiny officer for an update. It stands in the history and
 * changes nothing, so that a form which an officer has open stays good. Refuses
 * by role, where it is closed, or a stale version.
 */
export function askForUpdate(db: Db, acting: Acting, input: FollowUpInput & { words: string }): FollowUpChanged {
  return runDeedFor(db, acting, async (trx) => {
    const followUp = requireRecord(await findFollowUp(trx, acting.actor, input.followUpId));
    const subject = { kind: "follow_up", id: followUp.id, version: followUp.version } as const;
    await requireCurrent(trx, subject, input.version, mayFollowUp("ask_for_update", followUp, acting.actor));
    const ref = reference("follow_up", followUp.id);
    await writeEvent(trx, acting, {
      action: "follow_up_update_asked",
      subject: { kind: "follow_up", id: followUp.id },
      bodyId: followUp.bodyId,
      reason: input.words || undefined,
      particulars: { reference: ref },
    });
    return { reference: ref, id: followUp.id };
  });
}
