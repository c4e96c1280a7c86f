import { BULK_STATES } from "#app/domain/follow-up/bulk-report.ts";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { Ticks } from "#app/http/bulk.server.ts";
import { dayOf, oneOf, requiredText } from "#app/http/form-parts.server.ts";

export const BulkReportForm = Ticks.extend({
  text: requiredText("Enter what was reported of all of them", REPORT.limit),
  state: oneOf(BULK_STATES, "Choose where they stand"),
  reportedOn: dayOf("Enter the date it was reported"),
});
