import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveAgendaBy, type AgendaInput, type AgendaMoved } from "./move-agenda-by.server.ts";

/** Takes the agenda of a meeting back from the chair. Refuses by role, state and a stale version. */
export function recallAgenda(db: Db, acting: Acting, input: AgendaInput): AgendaMoved {
  return moveAgendaBy(db, acting, input, () => ({
    deed: "recall_agenda",
    may: (agenda) => mayMoveAgenda("recall_agenda", agenda, acting.actor),
    to: { submittedAt: null, submittedByName: null },
    event: { action: "agenda_recalled" },
  }));
}
