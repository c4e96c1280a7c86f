import { useLanguage } from "#app/components/response-context.ts";
import { In, Say } from "#app/components/say.tsx";
import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import { dateText } from "#app/domain/calendar.ts";

/** Why the chair takes an item that was on no agenda published in time: on the agenda, and in the record of the meeting. */
export function UrgentItem({ urgent }: { urgent: UrgentReason | null | undefined }) {
  const language = useLanguage();
  if (!urgent) return null;
  return (
    <p className="govuk-body app-paper__urgent">
      <Say
        of="agenda.urgent"
        with={{
          strong: (words) => <strong>{words}</strong>,
          because: <In lang="en">{urgent.because}</In>,
          by: <In lang="en">{urgent.by}</In>,
          day: dateText(urgent.on, language),
        }}
      />
    </p>
  );
}
