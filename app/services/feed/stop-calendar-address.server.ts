import { mayStopCalendarAddress } from "#app/domain/account/calendar-address.ts";
import { findFeedKey, revokeFeedKey } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Stops the actor's calendar address. Refuses where there is none. */
export function stopCalendarAddress(db: Db, acting: Acting): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const { personId } = acting.actor;
    requireVerdict(mayStopCalendarAddress(await findFeedKey(trx, personId)));
    await revokeFeedKey(trx, personId, acting.now);
    await writeEvent(trx, acting, {
      action: "calendar_address_stopped",
      subject: { kind: "person", id: personId },
      bodyId: null,
    });
    return null;
  });
}
