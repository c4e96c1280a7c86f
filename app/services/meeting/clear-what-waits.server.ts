import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { moveAgenda, readAgendaState } from "#db/agenda/agendas.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { listVariationsAt } from "#db/programme/variations.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { canChangeStillBeMade } from "#app/services/programme/requested-change.server.ts";
import { recallProgrammeIn } from "#app/services/programme/recall-programme.server.ts";
import { withdrawVariationIn } from "#app/services/programme/withdraw-variation.server.ts";

/**
 * Looks again at what waits for the chair of a meeting that has changed: each
 * request that can no longer be made is withdrawn with the reason, and, once the
 * meeting is over, its agenda is taken back. Both sides read why.
 */
export async function clearWhatWaits(trx: Trx, acting: Acting, meetingId: number, happened: string): Promise<void> {
  const meeting = requireRecord(await findMeeting(trx, acting.actor, meetingId));
  for (const variation of await listVariationsAt(trx, acting.actor, meetingId)) {
    const verdict = await canChangeStillBeMade(trx, acting.actor, variation);
    if (verdict.allowed) continue;
    const reason = `${happened} ${verdict.because}`;
    await withdrawVariationIn(trx, acting, { variationId: variation.id, version: variation.version, reason });
  }
  if (!isComing(meeting.state)) await takeAgendaBack(trx, acting, meeting, happened);
}

/**
 * Takes a programme back from the chair whose meeting has changed, with the reason:
 * what the chair was sent is not what would be approved. The officer sends it again.
 */
export function recallChanged(
  trx: Trx,
  acting: Acting,
  { id, version }: { id: number; version: number },
  meetingId: number,
  reason: string,
): Promise<null> {
  const about = [{ kind: "meeting" as const, id: meetingId }];
  return recallProgrammeIn(trx, acting, { programmeId: id, version, reason, about });
}

/** Takes the agenda of a meeting back from the chair, with the reason; nothing where it is not there. */
export async function takeAgendaBack(trx: Trx, acting: Acting, meeting: MeetingRow, happened: string): Promise<void> {
  const meetingId = meeting.id;
  const agenda = await readAgendaState(trx, meetingId);
  if (agenda.state !== "with_chair") return;
  await moveAgenda(trx, meetingId, {
    state: AGENDA_DEEDS.recall_agenda.to,
    submittedAt: null,
    submittedByName: null,
  });
  await writeEvent(trx, acting, {
    action: AGENDA_DEEDS.recall_agenda.event,
    subject: { kind: "agenda", id: meetingId, version: agenda.version + 1 },
    about: [{ kind: "meeting", id: meetingId }],
    bodyId: meeting.bodyId,
    reason: happened,
    particulars: { to: meetingDay(meeting) },
  });
}
