import { isNewName, mayWriteCriteria } from "#app/domain/scoring/may.ts";
import type { Criterion } from "#app/domain/scoring/schemes.ts";
import { insertCriteriaSet, listCriteriaSetsOf } from "#db/scoring/criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Writes a body's own criteria. Refuses anyone but its officer, and a name the body has already. */
export function writeCriteria(
  db: Db,
  acting: Acting,
  input: { bodyId: number; name: string; criteria: readonly Criterion[] },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(await findOpenBody(trx, acting.actor, input.bodyId));
    requireVerdict(mayWriteCriteria(body.id, acting.actor));
    const own = await listCriteriaSetsOf(trx, body.id);
    requireVerdict(
      isNewName(
        input.name,
        own.map(({ name }) => name),
      ),
    );
    const id = await insertCriteriaSet(trx, { bodyId: body.id, name: input.name }, input.criteria);
    await writeEvent(trx, acting, {
      action: "criteria_written",
      subject: { kind: "criteria_set", id, version: 1 },
      about: [{ kind: "body", id: body.id }],
      bodyId: body.id,
      particulars: { title: input.name },
    });
    return { name: input.name };
  });
}
