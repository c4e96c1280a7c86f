import { yearLabel } from "#app/domain/municipal-year.ts";
import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import { findProgrammeById, updateProgramme } from "#db/programme/programmes.server.ts";
import { countVariations } from "#db/programme/variations.server.ts";
import type { FindUndoing } from "#app/services/home/undoing.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const UNDO = PROGRAMME_DEEDS.undo_programme_decision;

/** What the chair decided on a programme: undone, it waits for the chair again. */
export const programmeDecision: FindUndoing = async (db, actor, decision) => {
  const programme = await findProgrammeById(db, actor, decision.subjectId);
  if (!programme) return undefined;
  const { id, bodyId, version } = programme;
  const { waiting } = await countVariations(db, actor, id);
  return {
    title: `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`,
    may: mayMoveProgramme("undo_programme_decision", programme, actor),
    since: {
      isAsLeft: version === decision.subjectVersion,
      inTheWay: waiting > 0 ? "A change to it has been asked for since you decided." : null,
    },
    undo: async (trx, acting) => {
      await updateProgramme(trx, id, { state: UNDO.to, decisionWords: null });
      const subject = { kind: "programme", id, version: version + 1 } as const;
      await writeEvent(trx, acting, { action: UNDO.event, subject, bodyId });
    },
  };
};
