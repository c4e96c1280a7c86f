import { Answers, type Answer } from "#app/components/decision/answers.tsx";
import { WhyField } from "#app/components/decision/why-field.tsx";
import type { Verdict } from "#app/domain/verdict.ts";

/** The chair's answer to a variation. Where it cannot be approved, it says why and offers the rest. */
export function VariationDecisionForm({
  reference,
  title,
  version,
  approve,
  idPrefix,
  back,
}: {
  reference: string;
  title: string;
  version: number;
  approve: Verdict;
  idPrefix?: string;
  back?: string;
}) {
  const answers: Answer[] = [
    ...(approve.allowed ? [{ decision: "approve", words: "Approve, as asked", isAdvised: true }] : []),
    {
      decision: "refuse",
      words: "Refuse",
      fields: <WhyField label="Why, for the scrutiny officer and everyone who reads the record" />,
    },
  ];
  return (
    <>
      {approve.allowed ? null : <p className="govuk-inset-text">{approve.because}</p>}
      <Answers
        action={`/variations/${reference}/decision`}
        version={version}
        about={title}
        idPrefix={idPrefix}
        back={back}
        answers={answers}
      />
    </>
  );
}
