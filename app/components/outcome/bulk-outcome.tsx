import { useActionData } from "@remix-run/react";
import type { FormState } from "#app/components/form-state.ts";

type BulkAnswer = { done: string[]; refused: { reference: string; because: string }[] };

/** What a bulk deed did and did not do, each refusal with its reason: the rest is done. */
export function BulkOutcome({
  path,
  notDone,
  done,
}: {
  /** Where the records are read: "/themes". */
  path: string;
  /** "could not be put on the long list". */
  notDone: string;
  /** "are on the long list now". */
  done: string;
}) {
  const answer = useActionData<BulkAnswer | FormState>();
  if (!answer) return null;
  if ("errors" in answer) return <Summary title={Object.values(answer.errors)[0] ?? "Tick at least one row"} />;
  const all = answer.done.length + answer.refused.length;
  return (
    <>
      <Summary title={`${answer.refused.length} of ${all} ${notDone}`}>
        <ul className="govuk-list govuk-error-summary__list">
          {answer.refused.map(({ reference, because }) => (
            <li key={reference}>
              <a href={`${path}/${reference}`}>{reference}</a>: {because}
            </li>
          ))}
        </ul>
      </Summary>
      {answer.done.length > 0 ? (
        <p className="govuk-body">
          {answer.done.join(", ")} {done}.
        </p>
      ) : null}
    </>
  );
}

function Summary({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        {children ? <div className="govuk-error-summary__body">{children}</div> : null}
      </div>
    </div>
  );
}
