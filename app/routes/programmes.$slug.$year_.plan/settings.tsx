import { SettingFields } from "#app/components/plan/setting-fields.tsx";
import { changeCode } from "#app/domain/plan/change-address.ts";
import type { PlanPageData } from "./data.ts";

/** Other settings, for this plan: they go into the address, and are kept for the body on a page of their own. */
export function Settings({ page: { home, settings, changes, keep } }: { page: PlanPageData }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Weigh it otherwise</span>
      </summary>
      <form method="get" action={home} className="govuk-details__text">
        {changes.map(changeCode).map((code) => (
          <input key={code} type="hidden" name="try" value={code} />
        ))}
        <SettingFields settings={settings} />
        <div className="govuk-button-group">
          <button className="govuk-button govuk-button--secondary">Use these</button>
          <button className="govuk-button govuk-button--secondary" formAction={keep}>
            Keep these for the body
          </button>
        </div>
      </form>
    </details>
  );
}
