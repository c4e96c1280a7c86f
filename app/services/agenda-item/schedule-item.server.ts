import { mayScheduleItem } from "#app/domain/agenda-item/may.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requestMove, type PlaceChanged } from "./request-move.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/**
 * Puts an item on a meeting, for the first time or from another meeting. Takes
 * the item's id and version, the meeting and the reason. Refuses by role, state,
 * a stale version, a meeting that takes no items, or a missing reason.
 */
export function scheduleItem(
  db: Db,
  acting: Acting,
  input: {
    itemId: number;
    version: number;
    meetingId: number;
    reasonCode?: MoveReasonCode | undefined;
    reasonWords?: string | undefined;
  },
): Promise<Outcome<PlaceChanged>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const verdict = mayScheduleItem(item, meeting, acting.actor);
    await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);

    return requestMove(trx, acting, item, meeting, {
      kind: item.state === "scheduled" ? "move" : "add",
      reasonCode: input.reasonCode ?? null,
      reasonWords: input.reasonWords ?? null,
    });
  });
}
