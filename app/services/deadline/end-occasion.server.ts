import { mayChangeOccasion } from "#app/domain/deadline/may.ts";
import { findOccasion, updateOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { findOwnClockBody } from "./record-occasion.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Closes what was recorded as having happened, with a reason, so that its deadline binds no more. Refuses by role, on a stale version, or once closed. */
export function endOccasion(
  db: Db,
  acting: Acting,
  input: { occasionId: number; version: number; because: string },
): Promise<Outcome<{ title: string; bodySlug: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const before = requireRecord(await findOccasion(trx, acting.actor, input.occasionId));
    const body = requireRecord(await findOwnClockBody(trx, acting, before.bodyId));
    const subject = { kind: "occasion", id: before.id, version: before.version } as const;
    await requireCurrent(
      trx,
      subject,
      input.version,
      mayChangeOccasion("end_occasion", body, before, null, acting.actor),
    );

    await updateOccasion(trx, before.id, { endedAt: acting.now, endedBecause: input.because });
    await writeEvent(trx, acting, {
      action: "occasion_ended",
      subject: { ...subject, version: before.version + 1 },
      about: [{ kind: "body", id: before.bodyId }],
      bodyId: before.bodyId,
      reason: input.because,
      particulars: { title: before.title },
    });
    return { title: before.title, bodySlug: body.slug };
  });
}
