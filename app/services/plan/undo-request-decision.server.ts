import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { mayMoveDraftPlan } from "#app/domain/plan/draft-may.ts";
import { reference } from "#app/domain/references.ts";
import { findRequest, updateDraftPlan } from "#db/plan/draft-plans.server.ts";
import { listVariationsOfRequests } from "#db/programme/variations.server.ts";
import type { FindUndoing } from "#app/services/home/undoing.server.ts";
import { inTheWayOfUndoing, undoAnswer } from "#app/services/programme/undo-variation-decision.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const UNDO = DRAFT_PLAN_DEEDS.undo_request_decision;

/** What the chair decided on a request: undone, every change that was answered with it waits again, or none does. */
export const requestDecision: FindUndoing = async (db, actor, decision) => {
  const request = await findRequest(db, actor, decision.subjectId);
  if (!request) return undefined;
  const { id, bodyId, programmeId, version } = request;
  const answered = (await listVariationsOfRequests(db, actor, [id])).filter((one) => one.decidedAt === decision.at);
  const inTheWay = [];
  for (const change of answered) inTheWay.push(await inTheWayOfUndoing(db, actor, change));
  return {
    title: reference("draft_plan", id),
    may: mayMoveDraftPlan("undo_request_decision", request, actor),
    since: {
      isAsLeft: version === decision.subjectVersion,
      inTheWay: inTheWay.find((because) => because !== null) ?? null,
    },
    undo: async (trx, acting) => {
      for (const change of answered.toReversed()) await undoAnswer(trx, acting, change);
      const undecided = { decidedByName: null, decidedAt: null, decisionWords: null };
      await updateDraftPlan(trx, id, { state: UNDO.to, ...undecided });
      await writeEvent(trx, acting, {
        action: UNDO.event,
        subject: { kind: "draft_plan", id, version: version + 1 },
        about: [{ kind: "programme", id: programmeId }],
        bodyId,
        particulars: { reference: reference("draft_plan", id) },
      });
    },
  };
};
