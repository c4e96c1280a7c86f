import type { Db } from "#db/open.server.ts";
import { changeStandingItem } from "#db/administration/standing-items.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireStandingItem } from "./administered-body.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Takes a standing item out of use, with the reason; meetings that have it keep
 * it. Refuses anyone but an administrator, and a stale version.
 */
export function endStandingItem(
  db: Db,
  acting: Acting,
  input: { slug: string; itemId: number; version: number; reason: string },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { body, item } = await requireStandingItem(trx, acting, input);

    await changeStandingItem(trx, item.id, { endedAt: acting.now });
    await writeEvent(trx, acting, {
      action: "standing_item_ended",
      subject: { kind: "standing_item", id: item.id, version: item.version + 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      reason: input.reason,
      particulars: { title: item.title },
    });
    return { title: item.title };
  });
}
