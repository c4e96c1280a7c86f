import { isResultCurrent, mayRemoveResult } from "#app/domain/deadline/may.ts";
import { deleteDeadlineResult } from "#db/deadline/deadline-results.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readDeadline } from "./read-deadline.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { namedOf, subjectOf } from "./record-deadline-result.server.ts";

/** Removes what was recorded of how a deadline ended, with a reason. Refuses by role, where nothing is recorded, or it has changed since. */
export function removeDeadlineResult(
  db: Db,
  acting: Acting,
  input: { slug: string; key: string; version: number; because: string },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { deadline } = requireRecord(await readDeadline(trx, acting.actor, input));
    const bodyId = deadline.body.id;
    const verdict = mayRemoveResult(deadline, acting.actor);
    if (!verdict.allowed && verdict.kind === "role") requireVerdict(verdict);
    requireVerdict(isResultCurrent(deadline.result, input.version));
    requireVerdict(verdict);

    await deleteDeadlineResult(trx, { bodyId, key: deadline.key });
    await writeEvent(trx, acting, {
      action: "deadline_result_removed",
      subject: subjectOf(deadline),
      about: [{ kind: "body", id: bodyId }],
      bodyId,
      reason: input.because,
      particulars: { title: namedOf(deadline) },
    });
    return { title: deadline.title };
  });
}
