import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { mayMoveDraftPlan } from "#app/domain/plan/draft-may.ts";
import { answersToRequest, decidedText, type RequestAnswer } from "#app/domain/plan/decide-request.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findDraftPlan, updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  requireCurrent,
  requireVerdict,
  runDeedFor,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { answerVariation } from "#app/services/programme/answer-variation.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { waitingChanges } from "./waiting-changes.server.ts";

/**
 * Records the chair's answer to a request, once and in one transaction: what is ticked is approved and made; the rest is
 * refused, with the chair's reason, or with what keeps it from being made. Refuses by role, state or a stale version,
 * whoever asked for it themselves, without a reason for what could have been approved, and where something ticked can
 * no longer be made, by its title: then nothing is decided. Returns the answer in words.
 */
export function decideRequest(
  db: Db,
  acting: Acting,
  input: { draftPlanId: number; version: number } & RequestAnswer,
): Promise<Outcome<string>> {
  return runDeedFor(db, acting, async (trx) => {
    const request = requireRecord(await findDraftPlan(trx, acting.actor, input.draftPlanId));
    const { id, version, bodyId, programmeId } = request;
    const verdict = mayMoveDraftPlan("decide_request", request, acting.actor);
    await requireCurrent(trx, { kind: "draft_plan", id, version }, input.version, verdict);
    const changes = await waitingChanges(trx, acting.actor, id);
    const { verdict: mayAnswer, answers } = answersToRequest(changes, input);
    requireVerdict(mayAnswer);

    const { to, event } = DRAFT_PLAN_DEEDS.decide_request;
    const by = { decidedByName: acting.actor.name, decidedAt: acting.now, decisionWords: input.reason ?? null };
    await updateDraftPlan(trx, id, { state: to, ...by });
    const words = decidedText(answers);
    await writeEvent(trx, acting, {
      action: event,
      subject: { kind: "draft_plan", id, version: version + 1 },
      about: [{ kind: "programme", id: programmeId }],
      bodyId,
      reason: input.reason ?? null,
      particulars: { reference: reference("draft_plan", id), to: words },
    });
    for (const { change, decision, reason } of answers) {
      await refusingAs(
        (because) => `“${change.title}”: ${because} Nothing was decided.`,
        () => answerVariation(trx, acting, change.row, { decision, reason }),
      );
    }
    return `${reference("draft_plan", id)}: ${words}.`;
  });
}
