import { PROGRAMME_DECISIONS, PROGRAMME_DEEDS, type ProgrammeDecision } from "#app/domain/programme/deeds.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { hasReason } from "#app/domain/workflow.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { findProgrammeById, updateProgramme } from "#db/programme/programmes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Records the chair's answer to a submitted programme: approved, or sent back
 * with a reason. Refuses by role, state or a stale version, and the person who
 * submitted it. Returns what was decided, in words.
 */
export function decideProgramme(
  db: Db,
  acting: Acting,
  input: { programmeId: number; version: number; decision: ProgrammeDecision; reason?: string },
): Promise<Outcome<{ words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
    const { id, bodyId, version } = programme;
    const { deed, done } = PROGRAMME_DECISIONS[input.decision];
    const transition = PROGRAMME_DEEDS[deed];
    const verdict = allOf(mayMoveProgramme(deed, programme, acting.actor), hasReason(transition, input.reason));
    await requireCurrent(trx, { kind: "programme", id, version }, input.version, verdict);

    await updateProgramme(trx, id, { state: transition.to, decisionWords: input.reason ?? null });
    await writeEvent(trx, acting, {
      action: transition.event,
      subject: { kind: "programme", id, version: version + 1 },
      bodyId,
      reason: input.reason ?? null,
    });
    return { words: `${programme.bodyName} ${yearLabel(programme.startYear, programme)} has been ${done}.` };
  });
}
