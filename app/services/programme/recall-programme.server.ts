import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import type { RecordKind } from "#app/domain/events.ts";
import type { Db } from "#db/open.server.ts";
import { findProgrammeById, updateProgramme } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Takes a programme back from the chair, as a draft again. Refuses by role, state or a stale version. */
export function recallProgramme(
  db: Db,
  acting: Acting,
  input: { programmeId: number; version: number },
): Promise<Outcome<null>> {
  return runDeedFor(db, acting, (trx) => recallProgrammeIn(trx, acting, input));
}

/** `recallProgramme` inside a deed that already runs, with the reason that both sides read. */
export async function recallProgrammeIn(
  trx: Trx,
  acting: Acting,
  input: { programmeId: number; version: number; reason?: string; about?: { kind: RecordKind; id: number }[] },
): Promise<null> {
  const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
  const { id, bodyId, version } = programme;
  const verdict = mayMoveProgramme("recall_programme", programme, acting.actor);
  await requireCurrent(trx, { kind: "programme", id, version }, input.version, verdict);

  await updateProgramme(trx, id, {
    state: PROGRAMME_DEEDS.recall_programme.to,
    submittedByPersonId: null,
  });
  await writeEvent(trx, acting, {
    action: "programme_recalled",
    subject: { kind: "programme", id, version: version + 1 },
    about: input.about ?? [],
    bodyId,
    reason: input.reason ?? null,
  });
  return null;
}
