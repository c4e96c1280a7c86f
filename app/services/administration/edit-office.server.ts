import { changedFields } from "#app/domain/events.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { changeOffice, findOffice } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Changes the title or organisation of an office. Refuses anyone but an administrator, and a stale version. */
export function editOffice(
  db: Db,
  acting: Acting,
  input: { officeId: number; version: number; title: string; organisation: string },
): Promise<Outcome<{ title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const office = requireRecord(ofOwnCouncil(acting.actor, await findOffice(trx, input.officeId)));
    const at = { kind: "office", id: office.id, version: office.version } as const;
    await requireCurrent(trx, at, input.version, mayAdminister(acting.actor));

    const { title, organisation } = input;
    const changed = changedFields(office, { title, organisation }, { title: "Title", organisation: "Organisation" });
    if (changed.length === 0) return { title };
    await changeOffice(trx, office.id, { title, organisation });
    await writeEvent(trx, acting, {
      action: "office_edited",
      subject: { ...at, version: office.version + 1 },
      bodyId: null,
      particulars: { title, changed },
    });
    return { title };
  });
}
