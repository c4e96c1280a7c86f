import type { Jurisdiction } from "#app/domain/body.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayAddDay } from "#app/domain/deadline/may-add-day.ts";
import { insertAddedDay, listAddedDays } from "#db/deadline/calendar-days.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { readMovesByDay } from "#app/services/agenda-item/read-moves.server.ts";
import { recordDayEvents } from "./record-day-events.server.ts";

/**
 * Adds a day on which nothing counts, for both countries where `jurisdiction` is
 * null. Every body of which a deadline moves gets it told in its history. Refuses
 * anyone but an administrator, and a day that is left out already.
 */
export function addDay(
  db: Db,
  acting: Acting,
  { onDay, words, jurisdiction }: { onDay: IsoDate; words: string; jurisdiction: Jurisdiction | null },
): Promise<Outcome<{ day: string; moved: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const day = { onDay, words, jurisdiction };
    requireVerdict(mayAddDay(day, await listAddedDays(trx, acting.actor.councilId), acting.actor));
    const moved = await readMovesByDay(trx, { ...day, is: "added" }, acting.actor);

    const by = { councilId: acting.actor.councilId, addedAt: acting.now, addedByName: acting.actor.name };
    const id = await insertAddedDay(trx, { ...day, ...by });
    await recordDayEvents(trx, acting, { ...day, id, version: 1, action: "day_added" }, moved);
    return { day: dateText(onDay), moved: moved.length };
  });
}
