import type { Actor } from "#app/domain/actor.ts";
import { instantText } from "#app/domain/calendar.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { mayMoveDraftPlan, requestOffers } from "#app/domain/plan/draft-may.ts";
import { DRAFT_PLAN_STATES } from "#app/domain/plan/draft-states.ts";
import { reference } from "#app/domain/references.ts";
import { listVariationsOfRequests } from "#db/programme/variations.server.ts";
import type { DraftPlanRow } from "#db/plan/draft-plans.server.ts";
import type { Db } from "#db/open.server.ts";
import type { VariationRow } from "#app/services/programme/variation-records.server.ts";
import { canBeMade } from "#app/services/programme/variation-view.server.ts";
import { changeView } from "./request-change-view.server.ts";
import { totalEffects } from "./total-effects.server.ts";

export type RequestView = Awaited<ReturnType<typeof requestViews>>[number];

/**
 * Requests as pages show them: each of its changes with from, to, why and what became of it, every meeting before and
 * after those that wait and can be made, and what this actor may do. Two queries for all.
 */
export async function requestViews(db: Db, actor: Actor, rows: readonly DraftPlanRow[]) {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const changes = await listVariationsOfRequests(db, actor, ids);
  const of = (id: number) => changes.filter(({ draftPlanId }) => draftPlanId === id);
  const counts = (row: VariationRow) => row.state === "awaiting_chair" && canBeMade(row, actor.today).allowed;
  const effects = await totalEffects(
    db,
    actor,
    ids.map((id) => ({ id, asked: true, moves: of(id).filter(counts).map(minutesOf) })),
  );
  return rows.map((row) => {
    const ref = reference("draft_plan", row.id);
    return {
      id: row.id,
      reference: ref,
      bodyId: row.bodyId,
      state: row.state,
      stateWords: DRAFT_PLAN_STATES[row.state].words,
      hint: DRAFT_PLAN_STATES[row.state].hint,
      version: row.version,
      programme: {
        title: `${row.bodyName} ${yearLabel(row.startYear, row)}`,
        href: programmePath(row.bodySlug, row.startYear, row),
      },
      sentByName: row.sentByName ?? "",
      sentAt: row.sentAt ?? "",
      sent: row.sentAt && `${row.sentByName ?? ""}, ${instantText(row.sentAt)}`,
      decided: row.decidedAt && `${row.decidedByName ?? ""}, ${instantText(row.decidedAt)}`,
      decisionWords: row.decisionWords,
      changes: of(row.id).map((change) => changeView(change, actor)),
      meetings: effects.get(row.id) ?? [],
      decide: mayMoveDraftPlan("decide_request", row, actor),
      recall: mayMoveDraftPlan("recall_request", row, actor),
      offers: requestOffers(`/requests/${ref}`, row, actor),
    };
  });
}

function minutesOf({ itemMinutes, fromMeetingId, toMeetingId }: VariationRow) {
  return { minutes: itemMinutes, from: fromMeetingId, to: toMeetingId };
}
