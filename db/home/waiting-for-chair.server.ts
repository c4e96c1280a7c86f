import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
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
