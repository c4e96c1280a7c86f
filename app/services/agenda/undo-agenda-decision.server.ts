import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { moveAgenda, readAgendaState } from "#db/agenda/agendas.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { FindUndoing } from "#app/services/home/undoing.server.ts";
import { recordOfAgenda } from "./move-agenda-by.server.ts";

const UNDO = AGENDA_DEEDS.undo_agenda_decision;

/** What the chair decided on the agenda of a meeting: undone, it waits for the chair again. */
export const agendaDecision: FindUndoing = async (db, actor, decision) => {
  const meeting = await findMeeting(db, actor, decision.subjectId);
  if (!meeting) return undefined;
  const { id, bodyId } = meeting;
  const { state, version } = await readAgendaState(db, id);
  const items = (await listAgenda(db, actor, id)).length;
  return {
    title: `The agenda of ${meetingDay(meeting)}`,
    may: mayMoveAgenda("undo_agenda_decision", { bodyId, state, items, meeting }, actor),
    since: { isAsLeft: version === decision.subjectVersion, inTheWay: null },
    undo: async (trx, acting) => {
      await moveAgenda(trx, id, { state: UNDO.to, decidedAt: null, decidedByName: null, decisionWords: null });
      await recordOfAgenda(trx, acting, { meeting, version: version + 1 }, { action: UNDO.event });
    },
  };
};
