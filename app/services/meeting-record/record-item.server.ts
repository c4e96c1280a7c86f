import type { ItemRecord } from "#app/domain/meeting-record/item-record.ts";
import { OUTCOME_DEEDS } from "#app/domain/outcome/deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { writeRecordedAnswers } from "./write-recorded-answers.server.ts";
import { writeRecordedFollowUps } from "./write-recorded-follow-ups.server.ts";
import { writeOutcome } from "./write-outcome.server.ts";

export type ItemRecorded = { reference: string; title: string; said: string[] };

/**
 * Records an item in one go: its outcome, answers, questions asked on the day,
 * new follow-ups and reports on open ones, all or nothing. Refuses as each of
 * those does by itself; then nothing of the whole is written.
 */
export function recordItem(db: Db, acting: Acting, input: ItemRecord): Promise<Outcome<ItemRecorded>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    requireVerdict(mayByRole(OUTCOME_DEEDS.record_outcome, acting.actor, item.bodyId));
    const said: string[] = [];
    if (input.outcome && (await writeOutcome(trx, acting, item, input.outcome)).changed) said.push("the outcome");
    const parties = await listParties(trx, item.bodyId, item.meetsOn ?? acting.actor.today);
    said.push(...(await writeRecordedAnswers(trx, acting, item, { ...input, parties })));
    said.push(...(await writeRecordedFollowUps(trx, acting, item, { ...input, parties })));
    return { reference: reference("item", item.id), title: item.title, said };
  });
}
