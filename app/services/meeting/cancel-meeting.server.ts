import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { TakenAlong } from "#app/domain/agenda-item/taken-along.ts";
import { mayCancelMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, updateItem } from "#db/agenda-item/items.server.ts";
import { findMeeting, updateMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import { withdrawVariationIn } from "#app/services/programme/withdraw-variation.server.ts";
import { recallChanged, takeAgendaBack } from "./clear-what-waits.server.ts";
import { whatHangsOnMeeting } from "./what-hangs-on-meeting.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

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
    const hanging = await whatHangsOnMeeting(trx, acting.actor, id);
    const items = hanging.filter((one) => one.kind === "item");
    const themeItems = items.filter((item) => item.of === "theme").length;
    const verdict = mayCancelMeeting({ ...meeting, themeItems }, input.reasonWords, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    const { reasonWords } = input;
    const day = dateText(meetsOn);
    await updateMeeting(trx, id, { state: MEETING_DEEDS.cancel_meeting.to, reasonWords });
    await writeEvent(trx, acting, {
      action: "meeting_cancelled",
      subject: { kind: "meeting", id, version: version + 1 },
      about: hanging.flatMap((one) =>
        one.kind === "item" || one.kind === "place"
          ? [{ kind: one.kind === "place" ? ("theme" as const) : one.kind, id: one.id }]
          : [],
      ),
      bodyId,
      reason: reasonWords,
      particulars: { to: day },
    });
    for (const one of hanging) await takeAlong(trx, acting, one, meeting, reasonWords);
    return { reference: reference("meeting", id) };
  });
}

/** One record that goes along: standing business is withdrawn in its place, the rest by the move or deed of its kind. */
async function takeAlong(trx: Trx, acting: Acting, one: TakenAlong, meeting: MeetingRow, reasonWords: string) {
  const reason = `The meeting of ${meetingDay(meeting)} was cancelled: ${reasonWords}`;
  if (one.kind === "place") return; // the chair is told of it with the theme, and decides
  if (one.kind === "agenda") return takeAgendaBack(trx, acting, meeting, reason);
  if (one.kind === "programme") return recallChanged(trx, acting, one, meeting.id, reason);
  if (one.kind === "variation") {
    await withdrawVariationIn(trx, acting, { variationId: one.id, version: one.version, reason });
    return;
  }
  if (one.becomes === "withdrawn") return updateItem(trx, one.id, { state: one.becomes, reasonWords });
  const item = requireRecord(await findItem(trx, acting.actor, one.id));
  const why = { reasonCode: "other", reasonWords } as const;
  await writeMove(trx, acting, { item, kind: "defer", state: one.becomes, to: null, next: null, ...why }, null);
}
