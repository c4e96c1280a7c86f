import { maySettleDeadline } from "#app/domain/deadline/may.ts";
import { refused } from "#app/domain/verdict.ts";
import { deleteDeadlineResult } from "#db/deadline/deadline-results.server.ts";
import type { Db } from "#db/open.server.ts";
import { actAs, insist, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";
import { readDeadline } from "./read-deadline.server.ts";
import { record } from "#app/services/write-event.server.ts";
import { insistUnchanged, namedOf, subjectOf } from "./settle-deadline.server.ts";

/** Takes back what was recorded of how a deadline ended, with a reason. Refuses by role, where nothing is recorded, or it has changed since. */
export function unsettleDeadline(
  db: Db,
  acting: Acting,
  input: { slug: string; key: string; version: number; because: string },
): Promise<Outcome<{ title: string }>> {
  return actAs(db, acting, async (trx) => {
    const { deadline } = insistFound(await readDeadline(trx, acting.actor, input));
    const bodyId = deadline.body.id;
    insist(maySettleDeadline(bodyId, null, acting.actor));
    insistUnchanged(deadline, input.version);
    if (!deadline.result) insist(refused("state", "Nothing is recorded that could be taken back."));

    await deleteDeadlineResult(trx, { bodyId, key: deadline.key });
    await record(trx, acting, {
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
