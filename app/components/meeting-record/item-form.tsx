import type { OutcomeText } from "#app/domain/outcome/text.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Choice } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form, useFormState } from "#app/components/form.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { AnswerFields, type AskedQuestion } from "./answer-fields.tsx";
import { FollowUpFields, NEW_FOLLOW_UPS } from "./follow-up-fields.tsx";
import { MadeHere, type MadeFollowUp } from "./made-here.tsx";
import { OutcomeFields } from "./outcome-fields.tsx";
import { RaisedFields } from "./raised-fields.tsx";
import { RecordedOutcome, type OutcomeKept } from "./recorded-outcome.tsx";
import { ReportFields, type OpenFollowUp } from "./report-fields.tsx";

export type ItemToRecord = OutcomeKept & {
  reference: string;
  number: string;
  title: string;
  version: number;
  outcome: OutcomeText | null;
  deferTo: readonly Choice[];
  mayRecord: Verdict;
  mayCorrect: Verdict;
  questions: readonly AskedQuestion[];
  made: readonly MadeFollowUp[];
  again: readonly MadeFollowUp[];
  open: readonly OpenFollowUp[];
};

/**
 * All that is recorded of one item, in one form with one save: the outcome, the
 * answers, new follow-ups, a question asked on the day, and reports on what was
 * open. It carries its own version, so that saving it touches no other item.
 */
export function ItemForm({ item, back, idPrefix }: { item: ItemToRecord; back: string; idPrefix: string }) {
  const action = `/items/${item.reference}/outcome`;
  const typed = Object.keys(filled(useFormState(action).state.values));
  const has = (start: string) => typed.some((name) => name.startsWith(start));
  const correctable = item.mayCorrect.allowed;
  return (
    <Form
      action={action}
      version={correctable ? undefined : item.version}
      idPrefix={idPrefix}
      className="app-record__form"
    >
      <input type="hidden" name="back" value={back} />
      {correctable ? (
        <>
          <RecordedOutcome {...item} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/items/${item.reference}/outcome-correction`}>
              Correct this outcome<span className="govuk-visually-hidden"> of {item.title}</span>
            </a>
          </p>
        </>
      ) : (
        <OutcomeFields
          outcome={item.outcome}
          deferTo={item.deferTo}
          blank={item.outcome ? undefined : "Not recorded yet"}
        />
      )}
      <AnswerFields questions={item.questions} />
      <MadeHere made={item.made} again={item.again} />
      <FollowUpFields typed={NEW_FOLLOW_UPS.filter((number) => has(`followUp-${number}-`))} />
      <RaisedFields open={has("raised-")} />
      <ReportFields
        followUps={item.open}
        open={item.open.some(({ id }) => has(`report-${id}-state`) || has(`report-${id}-text`))}
      />
      <SubmitButton>
        Save item {item.number}
        <span className="govuk-visually-hidden">: {item.title}</span>
      </SubmitButton>
    </Form>
  );
}

function filled(values: FormState["values"]) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
