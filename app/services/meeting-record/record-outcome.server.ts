import type { DeferredTo, OutcomeText } from "#app/domain/outcome/text.ts";
import { OUTCOME_DEEDS } from "#app/domain/outcome/deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeOutcome } from "./write-outcome.server.ts";

/**
 * Records or changes what an agenda item led to. `version` is the outcome's, 0
 * where there was none yet. Refuses by role, where the meeting is to come, on a
 * stale version, and once the meeting is held and the outcome was recorded.
 */
export function recordOutcome(
  db: Db,
  acting: Acting,
  { itemId, ...outcome }: OutcomeText & DeferredTo & { itemId: number; version: number; welsh?: WelshWords<"outcome"> },
): Promise<Outcome<{ reference: string; changed: boolean }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    requireVerdict(mayByRole(OUTCOME_DEEDS.record_outcome, acting.actor, item.bodyId));
    const { changed } = await writeOutcome(trx, acting, item, outcome);
    return { reference: reference("item", item.id), changed };
  });
}
