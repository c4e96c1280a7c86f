import { mayStopCalendarAddress } from "#app/domain/account/calendar-address.ts";
import { findFeedKey, revokeFeedKey } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { actAs, insist, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { record } from "#app/services/write-event.server.ts";

/** Stops the actor's calendar address. Refuses where there is none. */
export function stopCalendarAddress(db: Db, acting: Acting): Promise<Outcome<null>> {
  return actAs(db, acting, async (trx) => {
    const { personId } = acting.actor;
    insist(mayStopCalendarAddress(await findFeedKey(trx, personId)));
    await revokeFeedKey(trx, personId, acting.now);
    await record(trx, acting, {
      action: "calendar_address_stopped",
      subject: { kind: "person", id: personId },
      bodyId: null,
    });
    return null;
  });
}
