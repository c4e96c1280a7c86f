import {
  mayStartFromTemplate,
  STANDING_TEMPLATES,
  type StandingTemplate,
} from "#app/domain/administration/standing-templates.ts";
import { insertStandingItem, listStandingItems } from "#db/administration/standing-items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { requireBody } from "./administered-body.server.ts";

/** Gives a body without standing items those of a template. Refuses anyone but an administrator, and a body that has some. */
export function startStandingItems(
  db: Db,
  acting: Acting,
  { slug, template }: { slug: string; template: StandingTemplate },
): Promise<Outcome<{ items: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = await requireBody(trx, acting, slug);
    requireVerdict(mayStartFromTemplate((await listStandingItems(trx, body.id)).length));
    const { items } = STANDING_TEMPLATES[template];
    for (const [at, item] of items.entries()) {
      const id = await insertStandingItem(trx, { ...item, position: at + 1, bodyId: body.id });
      await writeEvent(trx, acting, {
        action: "standing_item_added",
        subject: { kind: "standing_item", id, version: 1 },
        about: [{ kind: "body", id: body.id }],
        bodyId: body.id,
        particulars: { title: item.title },
      });
    }
    return { items: items.length };
  });
}
