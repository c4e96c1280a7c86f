import { mayBrought } from "#app/domain/brought-meetings/may.ts";
import { findBrought, updateBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { broughtTitle, emptiedBrought } from "./kept-meetings.server.ts";

/** Discards meetings of which nothing was saved: what the files said is not kept. Refuses by role, state and a stale version. */
export function discardMeetings(
  db: Db,
  acting: Acting,
  input: { broughtId: number; version: number },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const brought = requireRecord(await findBrought(trx, acting.actor, input.broughtId));
    const { id, version, bodyId } = brought;
    const verdict = mayBrought("discard_meetings", brought, acting.actor);
    await requireCurrent(trx, { kind: "brought_meetings", id, version }, input.version, verdict);
    await updateBrought(trx, id, emptiedBrought());
    await writeEvent(trx, acting, {
      action: "meetings_discarded",
      subject: { kind: "brought_meetings", id, version: version + 1 },
      bodyId,
      particulars: { title: broughtTitle(brought) },
    });
    return { id };
  });
}
