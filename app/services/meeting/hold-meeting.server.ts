import { meetingDay } from "#app/domain/meeting/day.ts";
import { mayHoldMeeting } from "#app/domain/meeting/may.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { reference } from "#app/domain/references.ts";
import { listScheduled, updateItem } from "#db/agenda-item/items.server.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import { listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { bringItemBack } from "#app/services/agenda-item/bring-item-back.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import { clearWhatWaits } from "./clear-what-waits.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/** How many items were on its agenda, how many of them it deferred, and how many have no outcome recorded yet. */
export type MeetingHeld = { reference: string; items: number; deferred: number; withoutOutcome: number };

/**
 * Records that a meeting took place: what was scheduled on it is considered,
 * what it deferred comes back as a new item, and themes follow. Refuses by role, state, a stale version, and before the day.
 */
export function holdMeeting(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number },
): Promise<Outcome<MeetingHeld>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId } = meeting;
    const verdict = mayHoldMeeting(meeting, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    const day = meetingDay(meeting);
    await updateMeeting(trx, id, { state: MEETING_DEEDS.hold_meeting.to });
    await writeEvent(trx, acting, {
      action: "meeting_held",
      subject: { kind: "meeting", id, version: version + 1 },
      bodyId,
      particulars: { to: day },
    });
    const items = await listScheduled(trx, id);
    const recorded = await listOutcomes(
      trx,
      items.map((item) => item.id),
    );
    let deferred = 0;
    for (const item of items) {
      await updateItem(trx, item.id, { state: "considered" });
      await followTheme(trx, item.themeId, acting.now);
      await writeEvent(trx, acting, {
        action: "item_considered",
        subject: { kind: "item", id: item.id, version: item.version + 1 },
        about: about(["theme", item.themeId]),
        bodyId,
        particulars: { reference: reference("item", item.id), to: day },
      });
      if (await bringItemBack(trx, acting, item.id)) deferred += 1;
    }
    await clearWhatWaits(trx, acting, id, `The meeting of ${day} has been held.`);
    const withoutOutcome = items.length - recorded.length;
    return { reference: reference("meeting", id), items: items.length, deferred, withoutOutcome };
  });
}
