import type { Verdict } from "#app/domain/verdict.ts";
import { Answers } from "./answers.tsx";
import { WhyField } from "./why-field.tsx";

/** The two answers to what waits for the chair whole: yes in one press, no with the reason that `why` asks for. */
const ANSWERS = {
  programme: {
    yes: { decision: "approve", words: "Approve" },
    no: { decision: "send_back", words: "Send back" },
    why: "What should the scrutiny officer change?",
  },
  variation: {
    yes: { decision: "approve", words: "Approve, as asked" },
    no: { decision: "refuse", words: "Refuse" },
    why: "Why, for the scrutiny officer and everyone who reads the record",
  },
  agenda: {
    yes: { decision: "agree", words: "Agree" },
    no: { decision: "send_back", words: "Send back" },
    why: "What should the scrutiny officer change?",
  },
};

/** The chair's answer to a programme, a variation or an agenda. Where they may not say yes, it says why and offers the rest. */
export function YesOrNo({
  to,
  may,
  ...form
}: {
  to: keyof typeof ANSWERS;
  may?: Verdict;
  action: string;
  version: number;
  about: string;
  idPrefix?: string;
  back?: string;
}) {
  const { yes, no, why } = ANSWERS[to];
  const refusal = may?.allowed === false ? may : null;
  return (
    <>
      {refusal ? <p className="govuk-inset-text">{refusal.because}</p> : null}
      <Answers
        {...form}
        answers={[...(refusal ? [] : [{ ...yes, isAdvised: true }]), { ...no, fields: <WhyField label={why} /> }]}
      />
    </>
  );
}
