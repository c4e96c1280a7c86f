import type { ReactNode } from "react";
import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { usualCodes } from "#app/domain/meeting-record/routine.ts";
import type { DeferredTo, OutcomeText } from "#app/domain/outcome/text.ts";
import { WELSH_LABELS, type WelshWords } from "#app/domain/welsh.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Choice } from "#app/components/choices.tsx";
import { HiddenField, SubmitButton } from "#app/components/fields.tsx";
import { Form, useCameBack } from "#app/components/form.tsx";
import { AnswerFields, type AskedQuestion } from "./answer-fields.tsx";
import { FollowUpLines } from "./follow-up-lines.tsx";
import { MadeHere, type MadeFollowUp } from "./made-here.tsx";
import { MinuteNumber, Notes, OutcomeChoice, WelshResolution } from "./outcome-fields.tsx";
import { RaisedFields } from "./raised-fields.tsx";
import { RecordedOutcome, type OutcomeKept } from "./recorded-outcome.tsx";
import { ReportFields, type OpenFollowUp } from "./report-fields.tsx";

export type ItemToRecord = OutcomeKept & {
  reference: string;
  number: string;
  title: string;
  kind: ItemKind;
  part: Part;
  urgentBecause: string | null;
  version: number;
  outcome: (OutcomeText & DeferredTo) | null;
  /** Null where the body publishes in English alone. */
  welsh: WelshWords<"outcome"> | null;
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
      <SubmitButton>Save the record</SubmitButton>
    </Form>
  );
}

/**
 * All that is recorded of one item: the outcome, the answers, new follow-ups, and behind links what is seldom wanted. As a
 * part of the meeting's form it carries its own version, so that saving it touches no other item, and `shown`, by which it
 * is known whether somebody typed in it.
 */
export function ItemFields({ item, shown }: { item: ItemToRecord; shown?: string }) {
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
        <OutcomeChoice outcome={item.outcome} deferTo={item.deferTo} usual={usualCodes(item)} />
      )}
      <AnswerFields
        questions={item.questions}
        order={item.outcome ? null : `/items/${item.reference}/speaking-order`}
      />
      <MadeHere made={item.made} again={item.again} />
      <FollowUpLines />
      <Seldom item={item} withOutcome={!correctable} />
    </>
  );
}

/** What is not wanted of every item, each behind its words; open where something stands or was typed in it. */
function Seldom({ item, withOutcome }: { item: ItemToRecord; withOutcome: boolean }) {
  const of = <span className="govuk-visually-hidden"> of item {item.number}</span>;
  return (
    <div className="app-record__seldom">
      {withOutcome ? (
        <>
          {item.welsh ? (
            <More
              start="welshResolution"
              isFilled={item.welsh.resolution !== ""}
              words={
                <>
                  {WELSH_LABELS.outcome.resolution}
                  {of}
                </>
              }
            >
              <WelshResolution
                welsh={item.welsh}
                hint="Published with the English. Where it is empty, who reads in Welsh is shown the English."
              />
            </More>
          ) : null}
          <More
            start="discussionWords"
            isFilled={Boolean(item.outcome?.discussionWords)}
            words={<>Notes of the discussion{of}</>}
          >
            <Notes outcome={item.outcome} />
          </More>
          <More start="minuteNumber" isFilled={Boolean(item.outcome?.minuteNumber)} words={<>Minute number{of}</>}>
            <MinuteNumber outcome={item.outcome} />
          </More>
        </>
      ) : null}
      <More start="raised-" words={<>A question asked on the day{of}</>}>
        <RaisedFields />
      </More>
      {item.open.length > 0 ? (
        <More
          start="report-"
          words={
            <>
              Report on {item.open.length} earlier follow-ups{of}
            </>
          }
        >
          <ReportFields followUps={item.open} />
        </More>
      ) : null}
    </div>
  );
}

type MoreProps = { start: string; words: ReactNode; isFilled?: boolean; children: ReactNode };

function More({ start, words, isFilled = false, children }: MoreProps) {
  const { values, errors } = useCameBack();
  const typed = [values, errors].flatMap((all) => Object.entries(all));
  const isTyped = typed.some(([name, value]) => name.startsWith(start) && !name.endsWith("-version") && value !== "");
  return (
    <details className="app-record__more" open={isFilled || isTyped || undefined}>
      <summary>{words}</summary>
      {children}
    </details>
  );
}
