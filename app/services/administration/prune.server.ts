import { addDays, addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { deleteExpiredSessions } from "#db/account/sessions.server.ts";
import { deleteTriesBefore } from "#db/account/sign-in-failures.server.ts";
import { takeLease } from "#db/leases.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteMailBefore } from "#db/reminder/outbox.server.ts";
import { deleteRemindersBefore } from "#db/reminder/reminders.server.ts";
import { forgetAnswersBefore } from "#db/submit-keys.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";

/** How long is kept what only the machine needs. */
const ANSWER_DAYS = 30;
const TRY_DAYS = 1;
const MAIL_DAYS = 90;
/** More than a year, so that nothing that is late for long is told as new; nothing is late for longer unnoticed. */
const TOLD_DAYS = 400;
const PRUNED_FOR_HOURS = 23;

/**
 * Once a day, by one server of several: forgets the answers kept for forms sent
 * twice, sessions that are over, counted tries, messages and what was told by mail,
 * each after its time. Returns whether it was this call's turn.
 */
export function prune(db: Db, { now, today }: { now: IsoInstant; today: IsoDate }): Promise<boolean> {
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      const lease = { name: "pruning", holder: "", until: addHours(now, PRUNED_FOR_HOURS) } as const;
      if (!(await takeLease(trx, lease, now))) return false;
      await forgetAnswersBefore(trx, addHours(now, -ANSWER_DAYS * 24));
      await deleteExpiredSessions(trx, now);
      await deleteTriesBefore(trx, addHours(now, -TRY_DAYS * 24));
      await deleteMailBefore(trx, addHours(now, -MAIL_DAYS * 24));
      await deleteRemindersBefore(trx, addDays(today, -TOLD_DAYS));
      return true;
    }),
  );
}
