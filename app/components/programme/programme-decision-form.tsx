import { Answers, type Answer } from "#app/components/decision/answers.tsx";
import { WhyField } from "#app/components/decision/why-field.tsx";
import type { Verdict } from "#app/domain/verdict.ts";

/** The chair's answer to a submitted programme. Where they may not approve it, it says why and offers the rest. */
export function ProgrammeDecisionForm({
  address,
  title,
  version,
  approve,
  idPrefix,
  back,
}: {
  address: string;
  title: string;
  version: number;
  approve: Verdict;
  idPrefix?: string;
  back?: string;
}) {
  const answers: Answer[] = [
    ...(approve.allowed ? [{ decision: "approve", words: "Approve", isAdvised: true }] : []),
    {
      decision: "send_back",
      words: "Send back",
      fields: <WhyField label="What should the scrutiny officer change?" />,
    },
  ];
  return (
    <>
      {approve.allowed ? null : <p className="govuk-inset-text">{approve.because}</p>}
      <Answers
        action={`${address}/decision`}
        version={version}
        about={title}
        idPrefix={idPrefix}
        back={back}
        answers={answers}
      />
    </>
  );
}
