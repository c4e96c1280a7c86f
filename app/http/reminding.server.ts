import { dayInLondon, timeInLondon } from "#app/domain/calendar.ts";
import { writeDigests } from "#app/services/reminder/write-digests.server.ts";
import { log } from "./log.server.ts";
import { sendsMail } from "./mail.server.ts";
import type { Planner } from "./planner.server.ts";

/** The day's reminders go out from this hour in London on; the mail that waits is tried again every hour. */
const FROM_TIME = "07:00";
const EVERY_MS = 3_600_000;

/**
 * At boot and then hourly: writes the day's digests once, and sends what waits.
 * Only where mail is sent. A failure is logged and tried again the next hour.
 * Returns what stops it, resolved once a run under way is over; letters that still wait are left.
 */
export function startReminding(planner: Planner): () => Promise<void> {
  if (!sendsMail(planner)) return () => Promise.resolve();
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => remindOnce(planner));
  };
  run();
  const timer = setInterval(run, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return Promise.all([running, planner.mailing.stop()]).then(() => undefined);
  };
}

/** One turn of the clock: digests where the day's are due and not written, then the mail. Never throws. */
export async function remindOnce(planner: Planner): Promise<void> {
  const at = planner.clock();
  const origin = planner.config.publicUrl?.origin;
  try {
    if (origin !== undefined && timeInLondon(at) >= FROM_TIME) {
      const originOf = (councilId: number) => planner.councils.originOf(councilId, origin);
      const making = { secret: planner.sessionSecret, originOf };
      const written = await writeDigests(planner.write, making, {
        now: at.toISOString(),
        today: dayInLondon(at),
      });
      if (written > 0) log.info({ written }, "reminders written");
    }
  } catch (error) {
    log.error({ err: error }, "reminders could not be written");
  }
  await planner.mailing.post();
}
