import { AGENDA_DECISIONS, type AgendaDecision } from "#app/domain/agenda/decisions.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { AGENDA_TRANSITIONS } from "#app/domain/agenda/workflow.ts";
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
  const { deed, event } = AGENDA_DECISIONS[input.decision];
  const { actor, now } = acting;
  return moveAgendaBy(db, acting, input, ({ bodyId }) => ({
    deed,
    may: (agenda) => allOf(mayMoveAgenda(deed, agenda, actor), hasReason(AGENDA_TRANSITIONS[deed], input.reason)),
    to: { decidedAt: now, decidedByName: actor.name, decisionWords: input.reason ?? null },
    event: { action: event, reason: input.reason ?? null, particulars: decidedAs(actor, bodyId) },
  }));
}
