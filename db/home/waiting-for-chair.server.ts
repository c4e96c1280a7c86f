import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Whether an agenda waits for the chair on this day: sent to the chair, of a
 * meeting that is still to come. The one answer for approvals, home, reminders,
 * mail and counts; `mayMoveAgenda` says the same of one agenda.
 */
export function agendaWaits(today: IsoDate) {
  return (eb: ExpressionBuilder<Database, "agenda" | "meeting">): Expression<SqlBool> =>
    eb.and([
      eb("agenda.state", "=", "with_chair"),
      eb("meeting.state", "in", COMING_MEETINGS),
      eb("meeting.meetsOn", ">=", today),
    ]);
}

/** Whether a variation waits for the chair. */
export function variationWaits() {
  return (eb: ExpressionBuilder<Database, "variation">): Expression<SqlBool> =>
    eb("variation.state", "=", "awaiting_chair");
}

/** Whether a variation waits for a decision of its own: what was sent with others waits as one request with them. */
export function variationWaitsAlone() {
  return (eb: ExpressionBuilder<Database, "variation">): Expression<SqlBool> =>
    eb.and([variationWaits()(eb), eb(notByIndex(eb.ref("variation.draftPlanId")), "is", null)]); // nearly all have none: no way to find few
}

/** Whether a request for several changes waits for the chair. */
export function requestWaits() {
  return (eb: ExpressionBuilder<Database, "draftPlan">): Expression<SqlBool> =>
    eb("draftPlan.state", "=", "with_chair");
}
