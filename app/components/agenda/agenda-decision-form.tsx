import { Answers } from "#app/components/decision/answers.tsx";
import { WhyField } from "#app/components/decision/why-field.tsx";

/** The chair's answer to an agenda: agreed, or sent back with a reason. */
export function AgendaDecisionForm({
  meeting,
  title,
  version,
  idPrefix,
  back,
}: {
  meeting: string;
  title: string;
  version: number;
  idPrefix?: string;
  back?: string;
}) {
  return (
    <Answers
      action={`/meetings/${meeting}/agenda/decision`}
      version={version}
      about={title}
      idPrefix={idPrefix}
      back={back}
      answers={[
        { decision: "agree", words: "Agree", isAdvised: true },
        {
          decision: "send_back",
          words: "Send back",
          fields: <WhyField label="What should the scrutiny officer change?" />,
        },
      ]}
    />
  );
}
