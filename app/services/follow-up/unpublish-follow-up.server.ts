import { mayUnpublishFollowUp } from "#app/domain/public-record/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { deleteRecords } from "#db/public-record/delete-records.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planFollowUps } from "#app/services/public-record/plan-follow-ups.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Takes a published follow-up back, saying why. Refuses by role, a stale version, or where it is not published. */
export function unpublishFollowUp(
  db: Db,
  acting: Acting,
  input: { followUpId: number; version: number; words: string },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const [found] = await planFollowUps(trx, acting.actor, [input.followUpId]);
    const { row, standing } = requireRecord(found);
    const { id, version, bodyId } = row;
    const verdict = mayUnpublishFollowUp(row, standing, acting.actor);
    await requireCurrent(trx, { kind: "follow_up", id, version }, input.version, verdict);

    await deleteRecords(trx, "follow_up", [id]);
    const ref = reference("follow_up", id);
    await writeEvent(trx, acting, {
      action: "follow_up_unpublished",
      subject: { kind: "follow_up", id, version },
      bodyId,
      reason: input.words,
      particulars: { reference: ref },
    });
    return { reference: ref };
  });
}
