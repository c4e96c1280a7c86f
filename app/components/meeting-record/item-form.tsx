import type { OutcomeText } from "#app/domain/outcome/text.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Choice } from "#app/components/choices.tsx";
import { HiddenField, SubmitButton } from "#app/components/fields.tsx";
import { Form, useCameBack } from "#app/components/form.tsx";
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

/** All that is recorded of one item in a form of its own, on its own page. */
export function ItemForm({ item, back }: { item: ItemToRecord; back: string }) {
  return (
    <Form
      action={`/items/${item.reference}/outcome`}
      version={item.mayCorrect.allowed ? undefined : item.version}
      className="app-record__form"
    >
      <input type="hidden" name="back" value={back} />
      <ItemFields item={item} />
    </Form>
  );
}

/**
 * All that is recorded of one item, with one save: the outcome, the answers, new
 * follow-ups, a question asked on the day, and reports on what was open. As a part
 * of the meeting's form it carries its own version, so that saving it touches no
 * other item, and `shown`, by which it is known whether somebody typed in it.
 */
export function ItemFields({ item, shown, to }: { item: ItemToRecord; shown?: string; to?: string }) {
  const typed = Object.keys(filled(useCameBack().values));
  const has = (start: string) => typed.some((name) => name.startsWith(start));
  const correctable = item.mayCorrect.allowed;
  return (
    <>
      {shown === undefined || correctable ? null : (
        <>
          <HiddenField name="version" given={item.version} />
          <HiddenField name="shown" given={shown} />
        </>
      )}
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
      <SubmitButton to={to}>
        Save item {item.number}
        <span className="govuk-visually-hidden">: {item.title}</span>
      </SubmitButton>
    </>
  );
}

function filled(values: FormState["values"]) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
