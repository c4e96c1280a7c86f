import { instantText } from "#app/domain/calendar.ts";
import { keptFor, maySetRetention, RETENTION_FIELDS, type KeptThing } from "#app/domain/administration/retention.ts";
import { staleForm } from "#app/domain/stale.ts";
import { listRetentionPeriods, putRetentionPeriod } from "#db/administration/retention.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Sets how many days a thing is kept; the next daily pruning follows it. Refuses anyone but an
 * administrator, days outside the bounds, and a stale version (0 where nobody has set it).
 */
export function setRetention(
  db: Db,
  acting: Acting,
  { name, days, version }: { name: KeptThing; days: number; version: number },
): Promise<Outcome<{ label: string; keptFor: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    requireVerdict(maySetRetention(name, null, acting.actor));
    const set = (await listRetentionPeriods(trx, acting.actor.councilId)).find((period) => period.name === name);
    if ((set?.version ?? 0) !== version)
      requireVerdict(staleForm(set ? [`${set.setByName} set it (${instantText(set.setAt)})`] : []));
    requireVerdict(maySetRetention(name, days, acting.actor));

    await putRetentionPeriod(trx, {
      councilId: acting.actor.councilId,
      name,
      days,
      setByName: acting.actor.name,
      setAt: acting.now,
    });
    const { label } = RETENTION_FIELDS[name];
    await writeEvent(trx, acting, {
      action: "retention_set",
      subject: { kind: "retention", id: acting.actor.councilId },
      bodyId: null,
      particulars: { title: label, to: keptFor(name, days) },
    });
    return { label, keptFor: keptFor(name, days) };
  });
}
