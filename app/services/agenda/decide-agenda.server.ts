import { AGENDA_DECISIONS, AGENDA_DEEDS, type AgendaDecision } from "#app/domain/agenda/deeds.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { decidedAs } from "#app/domain/actor.ts";
import { allOf } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveAgendaBy, type AgendaInput, type AgendaMoved } from "./move-agenda-by.server.ts";

/**
 * Records the chair's answer to an agenda: agreed, or sent back with a reason; a
 * vice-chair answers on the chair's behalf. Refuses by role, state and a stale version.
 */
export function decideAgenda(
  db: Db,
  acting: Acting,
  input: AgendaInput & { decision: AgendaDecision; reason?: string | undefined },
): AgendaMoved {
  const deed = AGENDA_DECISIONS[input.decision];
  const { actor, now } = acting;
  return moveAgendaBy(db, acting, input, ({ bodyId }) => ({
    deed,
    may: (agenda) => allOf(mayMoveAgenda(deed, agenda, actor), hasReason(AGENDA_DEEDS[deed], input.reason)),
    to: { decidedAt: now, decidedByName: actor.name, decisionWords: input.reason ?? null },
    event: { action: AGENDA_DEEDS[deed].event, reason: input.reason ?? null, particulars: decidedAs(actor, bodyId) },
  }));
}
