import { reference } from "#app/domain/references.ts";
import { findDraftPlan, updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { listVariationsOfRequests } from "#db/programme/variations.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Tells a request that one of its changes was withdrawn by itself, with its item or with its meeting: whoever has it
 * open is told what has gone. A request of which nothing waits any more is withdrawn with its last change.
 */
export async function leaveRequest(trx: Trx, acting: Acting, draftPlanId: number, variationId: number): Promise<void> {
  const request = await findDraftPlan(trx, acting.actor, draftPlanId);
  if (request?.state !== "with_chair") return;
  const changes = await listVariationsOfRequests(trx, acting.actor, [draftPlanId]);
  const waits = changes.some(({ state }) => state === "awaiting_chair");
  await updateDraftPlan(trx, draftPlanId, waits ? {} : { state: "withdrawn" });
  await writeEvent(trx, acting, {
    action: "request_left",
    subject: { kind: "draft_plan", id: draftPlanId, version: request.version + 1 },
    bodyId: request.bodyId,
    particulars: { reference: reference("draft_plan", draftPlanId), other: reference("variation", variationId) },
  });
}
