import { allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { changeStandingItem, findStandingItem } from "#db/administration/standing-items.server.ts";
import { actAs, insistCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { insistBody } from "./administered-body.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";
import { record } from "#app/services/write-event.server.ts";

/**
 * Takes a standing item out of use, with the reason; meetings that have it keep
 * it. Refuses anyone but an administrator, and a stale version.
 */
export function endStandingItem(
  db: Db,
  acting: Acting,
  input: { slug: string; itemId: number; version: number; reason: string },
): Promise<Outcome<{ title: string }>> {
  return actAs(db, acting, async (trx) => {
    const body = await insistBody(trx, acting, input.slug);
    const item = insistFound(await findStandingItem(trx, body.id, input.itemId));
    const at = { kind: "standing_item", id: item.id, version: item.version } as const;
    await insistCurrent(trx, at, input.version, allowed);

    await changeStandingItem(trx, item.id, { endedAt: acting.now });
    await record(trx, acting, {
      action: "standing_item_ended",
      subject: { ...at, version: item.version + 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      reason: input.reason,
      particulars: { title: item.title },
    });
    return { title: item.title };
  });
}
