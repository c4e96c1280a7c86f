import type { ReactNode } from "react";
import { Form, useFormState } from "#app/components/form.tsx";
import { SubmitButton } from "#app/components/fields.tsx";

/** One answer of a chair. What it asks for besides stands open where it `isAdvised`, and else behind its own words. */
export type Answer = {
  decision: string;
  words: string;
  isAdvised?: boolean;
  /** What its button says once its fields are open, where that is more than its words. */
  sure?: string;
  hidden?: Record<string, string>;
  fields?: ReactNode;
};

/**
 * The answers to one question, each its own small form: one press where nothing else is asked. The advised one is the
 * green button. `about` is what is decided on, for those who hear the page; `back` is where the answer leads.
 */
export function Answers({
  action,
  version,
  about,
  idPrefix = "",
  back,
  answers,
}: {
  action: string;
  version: number;
  about: string;
  idPrefix?: string;
  back?: string | undefined;
  answers: readonly Answer[];
}) {
  const { state } = useFormState(action);
  const hasCome = state.refusal !== null || Object.keys(state.errors).length > 0;
  const given =
    answers.find(({ decision }) => decision === state.values.decision) ?? (hasCome ? answers[0] : undefined);
  return (
    <div className="app-decide__answers">
      {answers.map((answer) => {
        const isGiven = answer === given;
        const form = (
          <Form
            action={action}
            version={version}
            idPrefix={`${idPrefix}${answer.decision}-`}
            className="app-decide__form"
            mine={isGiven}
          >
            <input type="hidden" name="decision" value={answer.decision} />
            {back ? <input type="hidden" name="back" value={back} /> : null}
            {Object.entries(answer.hidden ?? {}).map(([name, value]) => (
              <input type="hidden" name={name} value={value} key={name} />
            ))}
            {answer.fields}
            <SubmitButton kind={answer.isAdvised ? undefined : "secondary"}>
              {answer.fields ? (answer.sure ?? answer.words) : answer.words}
              <span className="govuk-visually-hidden">: {about}</span>
            </SubmitButton>
          </Form>
        );
        if (!answer.fields || answer.isAdvised)
          return (
            <div
              className={`app-decide__answer${answer.fields ? " app-decide__answer--open" : ""}`}
              key={answer.decision}
            >
              {form}
            </div>
          );
        return (
          <details className="app-decide__other" key={answer.decision} open={isGiven || undefined}>
            <summary className="app-decide__open">
              {answer.words}
              <span className="govuk-visually-hidden">: {about}</span>
            </summary>
            {form}
          </details>
        );
      })}
    </div>
  );
}
