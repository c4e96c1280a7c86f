import { changeCode } from "#app/domain/plan/change-address.ts";
import { settingsInAddress } from "#app/domain/plan/settings-address.ts";
import type { PlanPageData } from "./data.ts";

/** What if there were one meeting more? It goes into the address with what is tried already, and is added by nobody. */
export function TryMeeting({ page: { home, settings, usual, changes } }: { page: PlanPageData }) {
  const kept = [
    ...settingsInAddress(settings, usual ?? undefined),
    ...changes.map((change) => ["try", changeCode(change)] as const),
  ];
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Try one meeting more</span>
      </summary>
      <form method="get" action={home} className="govuk-details__text">
        {kept.map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="try-on">
            Day
          </label>
          <input className="govuk-input govuk-input--width-10" id="try-on" name="on" type="date" required />
        </div>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="try-minutes">
            Minutes beside its routine business
          </label>
          <input
            className="govuk-input govuk-input--width-3"
            id="try-minutes"
            name="minutes"
            inputMode="numeric"
            pattern="[0-9]{1,3}"
            title="A number of minutes"
            required
          />
        </div>
        <button className="govuk-button govuk-button--secondary">Try it</button>
      </form>
    </details>
  );
}
