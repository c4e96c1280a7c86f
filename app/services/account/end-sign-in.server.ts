import type { IsoInstant } from "#app/domain/calendar.ts";
import { revokeFeedKey } from "#db/feed/feed-keys.server.ts";
import { deleteWaitingRemindersTo } from "#db/reminder/outbox.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { endLinks } from "./links.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/** Ends at once every way in that a person has: sessions, links, the calendar address, and reminders still to be sent. */
export async function endSignIn(
  trx: Trx,
  person: { id: number; email: string | null },
  now: IsoInstant,
): Promise<void> {
  const email = person.email ?? "";
  await endWaysIn(trx, person.id);
  await revokeFeedKey(trx, person.id, now);
  await endLinks(trx, { personId: person.id, email }, now);
  await deleteWaitingRemindersTo(trx, { personId: person.id, email });
}
