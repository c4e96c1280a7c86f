import { mayAdminister } from "#app/domain/permissions.ts";
import { insertOffice } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Adds an office that questions are put to and witnesses come from. Refuses anyone but an administrator. */
export function addOffice(
  db: Db,
  acting: Acting,
  office: { title: string; organisation: string },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    requireVerdict(mayAdminister(acting.actor));
    const id = await insertOffice(trx, { ...office, councilId: acting.actor.councilId });
    await writeEvent(trx, acting, {
      action: "office_added",
      subject: { kind: "office", id, version: 1 },
      bodyId: null,
      particulars: { title: office.title },
    });
    return { title: office.title };
  });
}
