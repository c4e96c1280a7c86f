import { randomBytes } from "node:crypto";
import { findFeedKey, insertFeedKey, revokeFeedKey } from "#db/feed/feed-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { hashOfCalendarSecret } from "./calendar-address.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Makes the actor's secret calendar address, of 32 random bytes; an earlier one
 * stops. Only its hash is stored. The address is in the answer, once: null where
 * the form was sent twice.
 */
export async function makeCalendarAddress(
  db: Db,
  acting: Acting,
  making: Pick<LinkMaking, "secret" | "originOf">,
): Promise<{ outcome: Outcome<null>; address: string | null }> {
  const token = randomBytes(32).toString("base64url");
  const outcome = await runDeedFor(db, acting, async (trx) => {
    const { personId } = acting.actor;
    const again = await findFeedKey(trx, personId);
    await revokeFeedKey(trx, personId, acting.now);
    await insertFeedKey(trx, {
      personId,
      keyHash: hashOfCalendarSecret(making.secret, token),
      createdAt: acting.now,
      revokedAt: null,
    });
    await writeEvent(trx, acting, {
      action: again ? "calendar_address_renewed" : "calendar_address_made",
      subject: { kind: "person", id: personId },
      bodyId: null,
    });
    return null;
  });
  const isNew = outcome.ok && !outcome.repeated;
  return {
    outcome,
    address: isNew ? `${making.originOf(acting.actor.councilId)}/calendar/${token}/meetings.ics` : null,
  };
}
