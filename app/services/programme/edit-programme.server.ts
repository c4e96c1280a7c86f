import { changedFields } from "#app/domain/events.ts";
import { mayEditProgramme } from "#app/domain/programme/may.ts";
import type { Db } from "#db/open.server.ts";
import { findProgrammeById, updateProgramme } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Changes a programme's introduction. Refuses by role, while the chair is
 * reading it, or a stale version. Text that is the same writes nothing.
 */
export function editProgramme(
  db: Db,
  acting: Acting,
  input: { programmeId: number; version: number; introduction: string },
): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
    const { id, bodyId, version } = programme;
    const verdict = mayEditProgramme(programme, acting.actor);
    await requireCurrent(trx, { kind: "programme", id, version }, input.version, verdict);

    const after = { introduction: input.introduction };
    const changed = changedFields(programme, after, { introduction: "Introduction" });
    if (changed.length === 0) return null;
    await updateProgramme(trx, id, after);
    await writeEvent(trx, acting, {
      action: "programme_edited",
      subject: { kind: "programme", id, version: version + 1 },
      bodyId,
      particulars: { changed },
    });
    return null;
  });
}
