import { REMINDER_KINDS, type ReminderKind } from "#app/domain/reminder/kinds.ts";
import { choiceChanges } from "#app/domain/reminder/stops.ts";
import type { Db } from "#db/open.server.ts";
import { deleteReminderStops, insertReminderStops } from "#db/reminder/reminders.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Chooses which kinds of reminder the actor gets by e-mail: those named, and no other. */
export function chooseReminders(db: Db, acting: Acting, kinds: readonly ReminderKind[]): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const { personId } = acting.actor;
    const unwanted = REMINDER_KINDS.filter((kind) => !kinds.includes(kind));
    const started = await deleteReminderStops(trx, personId, kinds);
    const stopped = await insertReminderStops(trx, personId, unwanted, acting.now);
    const changed = choiceChanges(started, stopped);
    if (changed.length === 0) return null;
    await writeEvent(trx, acting, {
      action: "reminders_chosen",
      subject: { kind: "person", id: personId },
      bodyId: null,
      particulars: { changed },
    });
    return null;
  });
}
