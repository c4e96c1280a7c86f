import type { Actor } from "#app/domain/actor.ts";
import { mayMoveVariation } from "#app/domain/programme/may.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listVariationsOfRequests } from "#db/programme/variations.server.ts";
import { canChangeStillBeMade } from "#app/services/programme/requested-change.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** The changes of a request that still wait, each with whether the actor may approve it as things stand. */
export async function waitingChanges(trx: Trx, actor: Actor, draftPlanId: number) {
  const rows = await listVariationsOfRequests(trx, actor, [draftPlanId]);
  const waiting = rows.filter(({ state }) => state === "awaiting_chair");
  const changes = [];
  for (const row of waiting) {
    const approve = allOf(
      mayMoveVariation("approve_variation", row, actor, "request"),
      await canChangeStillBeMade(trx, actor, row),
    );
    changes.push({ id: row.id, title: row.itemTitle, approve, row });
  }
  return changes;
}
