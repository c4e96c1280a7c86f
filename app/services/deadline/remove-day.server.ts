import { dateText } from "#app/domain/calendar.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { findAddedDay, markDayRemoved } from "#db/deadline/calendar-days.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readMovesByDay } from "#app/services/agenda-item/read-moves.server.ts";
import { recordDayEvents } from "./record-day-events.server.ts";

/**
 * Takes an added day off again, so that it counts. Every body of which a deadline
 * moves gets it told in its history. Refuses anyone but an administrator, and a
 * stale version.
 */
export function removeDay(
  db: Db,
  acting: Acting,
  input: { dayId: number; version: number },
): Promise<Outcome<{ day: string; moved: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const verdict = mayAdminister(acting.actor);
    requireVerdict(verdict);
    const { id, version, onDay, words, jurisdiction } = requireRecord(
      ofOwnCouncil(acting.actor, await findAddedDay(trx, input.dayId)),
    );
    await requireCurrent(trx, { kind: "calendar_day", id, version }, input.version, verdict);
    const change = { onDay, words, jurisdiction };
    const moved = await readMovesByDay(trx, { ...change, is: "removed" }, acting.actor);

    await markDayRemoved(trx, id, { removedAt: acting.now, removedByName: acting.actor.name });
    const removed = { ...change, id, version: version + 1, action: "day_removed" } as const;
    await recordDayEvents(trx, acting, removed, moved);
    return { day: dateText(onDay), moved: moved.length };
  });
}
