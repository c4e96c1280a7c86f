import { dateText } from "#app/domain/calendar.ts";
import { mayCancelMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { listScheduled, updateItem } from "#db/agenda-item/items.server.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Cancels a meeting, with its reason; its standing business is withdrawn with
 * it. Refuses by role, state, a stale version, without words, and while an item
 * of a theme is still on it.
 */
export function cancelMeeting(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number; reasonWords: string },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId, meetsOn } = meeting;
    const items = await listScheduled(trx, id);
    const themeItems = items.filter((item) => item.kind === "theme").length;
    const verdict = mayCancelMeeting({ ...meeting, themeItems }, input.reasonWords, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    const { reasonWords } = input;
    await updateMeeting(trx, id, { state: MEETING_DEEDS.cancel_meeting.to, reasonWords });
    for (const item of items) await updateItem(trx, item.id, { state: "withdrawn", reasonWords });
    await writeEvent(trx, acting, {
      action: "meeting_cancelled",
      subject: { kind: "meeting", id, version: version + 1 },
      about: items.map((item) => ({ kind: "item" as const, id: item.id })),
      bodyId,
      reason: reasonWords,
      particulars: { to: dateText(meetsOn) },
    });
    return { reference: reference("meeting", id) };
  });
}
