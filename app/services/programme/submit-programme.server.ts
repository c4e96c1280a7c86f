import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { maySubmitProgramme } from "#app/domain/programme/may.ts";
import type { Db } from "#db/open.server.ts";
import { countItemsOnComingMeetings, findProgrammeById, updateProgramme } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Sends a draft programme to the chair. Refuses by role, state or a stale
 * version, and a programme with no introduction or nothing on a coming meeting.
 */
export function submitProgramme(
  db: Db,
  acting: Acting,
  input: { programmeId: number; version: number },
): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
    const { id, bodyId, version } = programme;
    const itemsOnComingMeetings = await countItemsOnComingMeetings(trx, id, acting.actor.today);
    const ready = { introduction: programme.introduction, itemsOnComingMeetings };
    const verdict = maySubmitProgramme(programme, ready, acting.actor);
    await requireCurrent(trx, { kind: "programme", id, version }, input.version, verdict);

    await updateProgramme(trx, id, {
      state: PROGRAMME_DEEDS.submit_programme.to,
      submittedByPersonId: acting.actor.personId,
      decisionWords: null,
    });
    await writeEvent(trx, acting, {
      action: "programme_submitted",
      subject: { kind: "programme", id, version: version + 1 },
      bodyId,
    });
    return null;
  });
}
