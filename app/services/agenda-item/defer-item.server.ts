import { mayDeferItem } from "#app/domain/agenda-item/may.ts";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requestMove, type PlaceChanged } from "./request-move.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/**
 * Takes an item off its meeting: to the items not scheduled, or to a later
 * meeting where one is given. Refuses by role, state, a stale version, an
 * earlier meeting, or a missing reason.
 */
export function deferItem(
  db: Db,
  acting: Acting,
  input: {
    itemId: number;
    version: number;
    meetingId: number | null;
    reasonCode: MoveReasonCode;
    reasonWords: string;
  },
): Promise<Outcome<PlaceChanged>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const meeting =
      input.meetingId === null ? null : requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const verdict = mayDeferItem(item, meeting, acting.actor);
    await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);

    const { reasonCode, reasonWords } = input;
    return requestMove(trx, acting, item, meeting, { kind: "defer", reasonCode, reasonWords });
  });
}
