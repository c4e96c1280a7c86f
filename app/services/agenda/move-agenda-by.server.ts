import type { AgendaFacts } from "#app/domain/agenda/may.ts";
import { AGENDA_DEEDS, type AgendaDeed } from "#app/domain/agenda/deeds.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { filledIn, type EventAction, type ToldEvent } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { moveAgenda, readAgendaState } from "#db/agenda/agendas.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What every move of an agenda is asked for: whose, and the version its form was rendered from. */
export type AgendaInput = { meetingId: number; version: number };
export type AgendaMoved = Promise<Outcome<{ reference: string; day: string }>>;

export type AgendaMove = {
  deed: Exclude<AgendaDeed, "decide_agenda" | "publish_supplementary">;
  may: (agenda: AgendaFacts) => Verdict;
  /** Who sent or decided it, beside the new state. */
  to: Partial<Omit<New<"agenda">, "meetingId" | "state" | "version">>;
  event: ToldOfAgenda;
};

/** What a deed tells of its agenda's event: the date of the meeting is filled in. */
type ToldOfAgenda = ToldEvent<EventAction, "to">;

/** The one way an agenda goes to the chair and comes back: asks the rule, refuses a form from an older version, writes state and event. */
export function moveAgendaBy(
  db: Db,
  acting: Acting,
  input: AgendaInput,
  move: (meeting: MeetingRow) => AgendaMove,
): AgendaMoved {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, bodyId } = meeting;
    const agenda = await readAgendaState(trx, id);
    const items = await listAgenda(trx, acting.actor, id);
    const { deed, may, to, event } = move(meeting);
    const verdict = may({ bodyId, state: agenda.state, items: items.length, meeting });
    await requireCurrent(trx, { kind: "agenda", id, version: agenda.version }, input.version, verdict);

    await moveAgenda(trx, id, { ...to, state: AGENDA_DEEDS[deed].to });
    await recordOfAgenda(trx, acting, { meeting, version: agenda.version + 1 }, event);
    return { reference: reference("meeting", id), day: meetingDay(meeting) };
  });
}

/** Writes an event of the agenda into the history of its meeting. */
export function recordOfAgenda(
  trx: Trx,
  acting: Acting,
  { meeting, version }: { meeting: MeetingRow; version: number },
  event: ToldOfAgenda,
): Promise<number> {
  return writeEvent(trx, acting, {
    ...filledIn(event, { to: meetingDay(meeting) }),
    subject: { kind: "agenda", id: meeting.id, version },
    about: [{ kind: "meeting", id: meeting.id }],
    bodyId: meeting.bodyId,
  });
}
