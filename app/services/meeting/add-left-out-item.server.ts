import { readAgendaList } from "#app/domain/meeting/agenda-list.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { mayAddLeftOutItem } from "#app/domain/meeting/past.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting, listPositions, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { writePastItems } from "./write-past-items.server.ts";

/**
 * Adds an item that was taken at a held meeting and left out of its record, with why: it is considered at once, and
 * its outcome is recorded like any other. Refuses by role, before the meeting is held, a stale version, and without
 * a reason.
 */
export function addLeftOutItem(
  db: Db,
  acting: Acting,
  input: { meetingId: number; version: number; title: string; reasonWords: string },
): Promise<Outcome<{ reference: string; item: string; title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { id, version, bodyId, meetsOn } = meeting;
    const verdict = mayAddLeftOutItem(meeting, input.reasonWords, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id, version }, input.version, verdict);

    const [line] = readAgendaList(input.title.replace(/\n/g, " "));
    const left = { number: "", minutes: null, isRoutine: false, ...line, title: line?.title ?? input.title };
    const last = Math.max(0, ...(await listPositions(trx, id)));
    const [itemId = 0] = await writePastItems(trx, acting, { id, bodyId, body: meeting, meetsOn }, [left], last);
    await updateMeeting(trx, id, {});
    await writeEvent(trx, acting, {
      action: MEETING_DEEDS.add_left_out_item.event,
      subject: { kind: "meeting", id, version: version + 1 },
      about: about(["item", itemId]),
      bodyId,
      reason: input.reasonWords,
      particulars: { reference: reference("item", itemId), title: left.title },
    });
    return { reference: reference("meeting", id), item: reference("item", itemId), title: left.title };
  });
}
