import { useActionData } from "@remix-run/react";

const PATHS: Record<string, string> = { T: "/themes", I: "/items", Q: "/questions", F: "/follow-ups" };

/** What could not be settled, each with the sentence why; the rest is done. */
export function NotSettled({ toHold }: { toHold: ReadonlyMap<string, string> }) {
  const came = useActionData<{ done?: string[]; refused?: { reference: string; because: string }[] }>();
  if (!came?.refused || !came.done) return null;
  const all = came.done.length + came.refused.length;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">
          {came.refused.length} of {all} could not be settled
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {came.refused.map(({ reference, because }) => (
              <li key={reference}>
                <a href={`${PATHS[reference.charAt(0)]}/${reference}`}>{reference}</a>: {because}{" "}
                {toHold.has(reference) ? <a href={toHold.get(reference)}>Record the meeting</a> : null}
              </li>
            ))}
          </ul>
          {came.done.length > 0 ? <p>Done: {came.done.join(", ")}.</p> : null}
        </div>
      </div>
    </div>
  );
}
