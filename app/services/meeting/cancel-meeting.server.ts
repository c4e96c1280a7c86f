import { dateText } from "#app/domain/calendar.ts";
import { NOT_URGENT } from "#app/domain/agenda/urgency.ts";
import { afterCancelling } from "#app/domain/agenda-item/taken-along.ts";
import { mayCancelMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { listScheduled, updateItem } from "#db/agenda-item/items.server.ts";
import { insertMove } from "#db/agenda-item/item-moves.server.ts";
import { findMeeting, updateMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { clearWhatWaits } from "./clear-what-waits.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Cancels a meeting, with its reason, and takes along what `whatHangsOnMeeting`
 * lists: standing business is withdrawn, statutory business waits for another
 * meeting, and what waits for the chair of it is withdrawn. Refuses by role,
 * state, a stale version, without words, while an item of a theme is still on it,
 * and once anything is recorded of it.
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
    const day = dateText(meetsOn);
    await updateMeeting(trx, id, { state: MEETING_DEEDS.cancel_meeting.to, reasonWords });
    await writeEvent(trx, acting, {
      action: "meeting_cancelled",
      subject: { kind: "meeting", id, version: version + 1 },
      about: items.map((item) => ({ kind: "item" as const, id: item.id })),
      bodyId,
      reason: reasonWords,
      particulars: { to: day },
    });
    for (const item of items) await takeOff(trx, acting, item, meeting, reasonWords);
    await clearWhatWaits(trx, acting, id, `The meeting of ${day} was cancelled: ${reasonWords}`);
    return { reference: reference("meeting", id) };
  });
}

type Scheduled = Awaited<ReturnType<typeof listScheduled>>[number];

/** Standing business goes with the meeting; what a programme or the law asks for waits for another. */
async function takeOff(trx: Trx, acting: Acting, item: Scheduled, meeting: MeetingRow, reasonWords: string) {
  const state = afterCancelling(item.kind);
  if (state === "withdrawn") return updateItem(trx, item.id, { state, reasonWords });
  const why = { reasonCode: "other", reasonWords } as const;
  await updateItem(trx, item.id, { state, meetingId: null, position: 0, ...why, ...NOT_URGENT });
  const by = { byPersonId: acting.actor.personId, byName: acting.actor.name, at: acting.now };
  const from = { fromMeetingId: meeting.id, toMeetingId: null, variationId: null };
  await insertMove(trx, { itemId: item.id, kind: "deferred", ...from, ...why, ...by });
  await writeEvent(trx, acting, {
    action: "item_deferred",
    subject: { kind: "item", id: item.id, version: item.version + 1 },
    about: about(["meeting", meeting.id]),
    bodyId: item.bodyId,
    reason: reasonWords,
    particulars: { reference: reference("item", item.id), from: dateText(meeting.meetsOn) },
  });
}
