import { mayRemoveAbsence, seesAbsence } from "#app/domain/availability/may.ts";
import { deleteAbsence, findAbsence } from "#db/availability/absences.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Deletes days on which somebody could not come, for good. Refuses anybody but whose days they are and, where an
 * officer entered them, the officers of that body; for whoever may not know of them there are none.
 */
export function removeAbsence(db: Db, acting: Acting, { absenceId }: { absenceId: number }): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor } = acting;
    const found = await findAbsence(trx, absenceId, actor.today);
    const absence = requireRecord(found && seesAbsence(found, actor) ? found : undefined);
    requireVerdict(mayRemoveAbsence(absence, actor));

    await deleteAbsence(trx, absence.id);
    await writeEvent(trx, acting, {
      action: "absence_removed",
      subject: { kind: "absence", id: absence.id, version: 2 },
      bodyId: absence.bodyId,
    });
    return null;
  });
}
