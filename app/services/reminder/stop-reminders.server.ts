import type { IsoInstant } from "#app/domain/calendar.ts";
import { choiceChanges, kindsOf } from "#app/domain/reminder/stops.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPersonWithAccount } from "#db/administration/people.server.ts";
import { insertReminderStops } from "#db/reminder/reminders.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readStopToken } from "./reminder-links.server.ts";

/**
 * Stops what a link in a reminder names, for the person it was sent to: no sign-in,
 * the link is the secret. Stopping twice changes nothing, so no key is needed.
 * Throws `NoSuchRecord` where the link was not made here.
 */
export function stopReminders(db: Db, given: { secret: string; token: string; now: IsoInstant }): Promise<void> {
  const { personId, stopped } = requireRecord(readStopToken(given.secret, given.token) ?? undefined);
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      const person = requireRecord(await findPersonWithAccount(trx, personId));
      const kinds = await insertReminderStops(trx, personId, kindsOf(stopped), given.now);
      if (kinds.length === 0) return;
      await insertEvent(
        trx,
        { personId, name: person.name, at: given.now },
        {
          action: "reminders_chosen",
          subject: { kind: "person", id: personId },
          bodyId: null,
          particulars: { changed: choiceChanges([], kinds) },
        },
      );
    }),
  );
}
