import { mayPublishFollowUp } from "#app/domain/public-record/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { putRecords } from "#db/public-record/published-records.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planFollowUps } from "#app/services/public-record/plan-follow-ups.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Publishes a follow-up with its responses and updates as they stand, in place of
 * what was published of it before. Refuses by role, where it or its theme is
 * sensitive or not for readers, a stale version, or where nothing has changed.
 */
export function publishFollowUp(
  db: Db,
  acting: Acting,
  input: { followUpId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, (trx) => publishFollowUpIn(trx, acting, input));
}

/** `publishFollowUp` inside a deed that already runs: the whole deed is refused where this is. */
export async function publishFollowUpIn(
  trx: Trx,
  acting: Acting,
  input: { followUpId: number; version: number },
): Promise<{ reference: string }> {
  const [found] = await planFollowUps(trx, acting.actor, [input.followUpId]);
  const { row, facts, planned, standing } = requireRecord(found);
  const { id, version, bodyId } = row;
  const verdict = mayPublishFollowUp(facts, standing, acting.actor);
  await requireCurrent(trx, { kind: "follow_up", id, version }, input.version, verdict);

  const title = planned.entry.wording;
  await putRecords(trx, [{ ...planned, title }], { at: acting.now, name: acting.actor.name });
  const ref = reference("follow_up", id);
  await writeEvent(trx, acting, {
    action: "follow_up_published",
    subject: { kind: "follow_up", id, version },
    bodyId,
    particulars: { reference: ref },
  });
  return { reference: ref };
}
