import { changedFields } from "#app/domain/events.ts";
import type { Db } from "#db/open.server.ts";
import { changeStandingItem } from "#db/administration/standing-items.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import type { StandingDetails } from "./add-standing-item.server.ts";
import { requireStandingItem } from "./administered-body.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const LABELS = {
  kind: "Kind",
  title: "Title",
  purpose: "Purpose",
  minutes: "Time",
  place: "Place",
  position: "Order",
} as const satisfies Record<keyof StandingDetails, string>;

/**
 * Changes a standing item for meetings added from now on. Refuses anyone but an
 * administrator, and a stale version; one that is out of use throws `NoSuchRecord`.
 */
export function editStandingItem(
  db: Db,
  acting: Acting,
  input: { slug: string; itemId: number; version: number; details: StandingDetails },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { body, item } = await requireStandingItem(trx, acting, input);

    const changed = changedFields(item, input.details, LABELS);
    if (changed.length === 0) return { title: item.title };
    await changeStandingItem(trx, item.id, input.details);
    await writeEvent(trx, acting, {
      action: "standing_item_edited",
      subject: { kind: "standing_item", id: item.id, version: item.version + 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      particulars: { title: input.details.title, changed },
    });
    return { title: input.details.title };
  });
}
