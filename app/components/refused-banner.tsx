import type { FormState } from "./form-state.ts";

/** Why a tiny form on a page of several did nothing, said once at the top. */
export function RefusedBanner({ came }: { came: FormState | undefined }) {
  const words = came ? (came.refusal ?? Object.values(came.errors)[0]) : undefined;
  if (!words) return null;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">This was not done</h2>
        <div className="govuk-error-summary__body">
          <p>{words}</p>
        </div>
      </div>
    </div>
  );
}
