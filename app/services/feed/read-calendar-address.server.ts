import { mayStopCalendarAddress } from "#app/domain/account/calendar-address.ts";
import type { Person } from "#app/domain/actor.ts";
import { findFeedKey } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";

/** When the reader's own calendar address was made, and whether they may stop it. */
export async function readCalendarAddress(db: Db, reader: Person) {
  const address = await findFeedKey(db, reader.personId);
  return { madeAt: address?.createdAt ?? null, mayStop: mayStopCalendarAddress(address) };
}
