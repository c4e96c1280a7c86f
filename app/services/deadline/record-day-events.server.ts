import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { movedChanges, type Moved } from "#app/domain/deadline/deadlines-moved.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Tells that a day was added or taken off: once for the administrators, and once in
 * the history of each body of which deadlines moved, with which and from when to when.
 */
export async function recordDayEvents(
  trx: Trx,
  acting: Acting,
  day: { id: number; version: number; onDay: IsoDate; words: string; action: "day_added" | "day_removed" },
  moved: readonly Moved[],
): Promise<void> {
  const { id, version, action } = day;
  const particulars = { title: day.words, to: dateText(day.onDay) };
  await writeEvent(trx, acting, {
    action,
    subject: { kind: "calendar_day", id, version },
    bodyId: null,
    particulars,
  });
  for (const bodyId of new Set(moved.map(({ body }) => body.id))) {
    const own = moved.filter(({ body }) => body.id === bodyId);
    await writeEvent(trx, acting, {
      action,
      subject: { kind: "body", id: bodyId },
      bodyId,
      particulars: { ...particulars, changed: movedChanges(own) },
    });
  }
}
