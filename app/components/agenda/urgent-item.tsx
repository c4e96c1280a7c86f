import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import { dateText } from "#app/domain/calendar.ts";

/** Why the chair takes an item that was on no agenda published in time: on the agenda, and in the record of the meeting. */
export function UrgentItem({ urgent }: { urgent: UrgentReason | null | undefined }) {
  if (!urgent) return null;
  return (
    <p className="govuk-body app-paper__urgent">
      <strong>Urgent item.</strong> {urgent.because} ({urgent.by}, {dateText(urgent.on)})
    </p>
  );
}
