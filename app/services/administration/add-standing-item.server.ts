import type { StandingKind, StandingPlace } from "#app/domain/administration/standing-item.ts";
import type { Db } from "#db/open.server.ts";
import { insertStandingItem } from "#db/administration/standing-items.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireBody } from "./administered-body.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What is kept of a standing item; `position` orders those that open, or close, the agenda. */
export type StandingDetails = {
  kind: StandingKind;
  title: string;
  purpose: string;
  minutes: number;
  place: StandingPlace;
  position: number;
};

/** Adds an item that the body puts on every new meeting. Refuses anyone but an administrator. */
export function addStandingItem(
  db: Db,
  acting: Acting,
  input: { slug: string; details: StandingDetails },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = await requireBody(trx, acting, input.slug);
    const id = await insertStandingItem(trx, { ...input.details, bodyId: body.id });
    await writeEvent(trx, acting, {
      action: "standing_item_added",
      subject: { kind: "standing_item", id, version: 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      particulars: { title: input.details.title },
    });
    return { title: input.details.title };
  });
}
