import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveAgendaBy, type AgendaInput, type AgendaMoved } from "./move-agenda-by.server.ts";

/** Sends the agenda of a meeting to the chair. Refuses by role, state, a stale version, and an empty agenda. */
export function submitAgenda(db: Db, acting: Acting, input: AgendaInput): AgendaMoved {
  return moveAgendaBy(db, acting, input, () => ({
    deed: "submit_agenda",
    may: (agenda) => mayMoveAgenda("submit_agenda", agenda, acting.actor),
    to: {
      submittedAt: acting.now,
      submittedByName: acting.actor.name,
      decidedAt: null,
      decidedByName: null,
      decisionWords: null,
    },
    event: { action: "agenda_submitted" },
  }));
}
