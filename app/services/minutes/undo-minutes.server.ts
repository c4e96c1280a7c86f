import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import { mayMinutes } from "#app/domain/minutes/may.ts";
import { findMinutes, updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import { deletePassages } from "#db/minutes/minutes-passages.server.ts";
import { deleteMade, putReportBack } from "#db/minutes/saved-records.server.ts";
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
import { minutesTitle, savedMinutes } from "./kept-minutes.server.ts";
import { stillAsSaved } from "./still-as-saved.server.ts";
import { takeMeetingOut } from "./take-meeting-out.server.ts";

/**
 * Takes everything out again that was saved of minutes, in one step, their meeting too where it was added with them, and puts follow-ups back that were reported on.
 * Refuses the whole, naming which, where any of it has been changed, built on or published since.
 */
export function undoMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number },
): Promise<Outcome<{ id: number; takenOut: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const minutes = requireRecord(await findMinutes(trx, acting.actor, input.minutesId));
    const { id, version, bodyId } = minutes;
    await requireCurrent(
      trx,
      { kind: "minutes", id, version },
      input.version,
      mayMinutes("undo_minutes", minutes, acting.actor),
    );
    const saved = requireRecord(savedMinutes(minutes) ?? undefined);
    requireVerdict(await stillAsSaved(trx, minutes));

    for (const reported of saved.reported.toReversed()) await putReportBack(trx, reported);
    await deleteMade(trx, saved.made);
    await deletePassages(trx, id);
    const isMeetingNew = saved.made.some(({ kind }) => kind === "meeting");
    await updateMinutes(trx, id, {
      state: MINUTES_DEEDS.undo_minutes.to,
      ...(isMeetingNew ? { meetingId: null } : {}),
      undoneAt: acting.now,
      undoneByName: acting.actor.name,
    });
    await takeMeetingOut(trx, saved);
    await writeEvent(trx, acting, {
      action: "minutes_undone",
      subject: { kind: "minutes", id, version: version + 1 },
      about: saved.reported.map(({ followUpId }) => ({ kind: "follow_up" as const, id: followUpId })),
      bodyId,
      particulars: { title: minutesTitle(minutes) },
    });
    return { id, takenOut: saved.made.length + saved.reported.length };
  });
}
