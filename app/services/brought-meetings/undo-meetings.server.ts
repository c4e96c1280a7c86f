import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { mayBrought } from "#app/domain/brought-meetings/may.ts";
import { findBrought, updateBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import { deleteSources } from "#db/brought-meetings/meeting-sources.server.ts";
import { takeOutMade } from "#db/brought-meetings/take-out.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  requireCurrent,
  requireVerdict,
  runDeedFor,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { broughtTitle, savedIn } from "./kept-meetings.server.ts";
import { stillAsBrought } from "./still-as-brought.server.ts";

/**
 * Takes the meetings and items out again that were saved, in one step. Refuses the whole, naming which, where any of
 * it has been changed, built on or published since.
 */
export function undoMeetings(
  db: Db,
  acting: Acting,
  input: { broughtId: number; version: number },
): Promise<Outcome<{ id: number; takenOut: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const brought = requireRecord(await findBrought(trx, acting.actor, input.broughtId));
    const { id, version, bodyId } = brought;
    const verdict = mayBrought("undo_meetings", brought, acting.actor);
    await requireCurrent(trx, { kind: "brought_meetings", id, version }, input.version, verdict);
    const { made } = requireRecord(savedIn(brought) ?? undefined);
    requireVerdict(await stillAsBrought(trx, brought));
    await deleteSources(trx, id);
    await takeOutMade(trx, made);
    const { at: undoneAt, name: undoneByName } = { at: acting.now, name: acting.actor.name };
    await updateBrought(trx, id, { state: BROUGHT_DEEDS.undo_meetings.to, undoneAt, undoneByName });
    await writeEvent(trx, acting, {
      action: "meetings_undone",
      subject: { kind: "brought_meetings", id, version: version + 1 },
      bodyId,
      particulars: { title: broughtTitle(brought) },
    });
    return { id, takenOut: made.length };
  });
}
