import { REASON } from "#app/domain/field.ts";
import { CHAIR_REASONS, REASON_LABELS } from "#app/domain/theme/reasons.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { Form } from "#app/components/form.tsx";

const APPROVE = { value: "approve", words: "Approve: take it on to the programme" };
const APPROVE_ALONE = { value: "approve", words: "Approve the theme alone: its meeting is chosen later" };
const OTHER_ANSWERS = [
  { value: "refuse", words: "Do not take it forward" },
  { value: "send_back", words: "Send it back to the scrutiny officer" },
];

/**
 * The chair's decision on one theme, for its own page and for the page with all
 * of them (`idPrefix` keeps their ids apart). `approving` is the rule's answer to
 * approving: where it refuses, that answer is not offered and the sentence is.
 * `place` is the meeting that it is asked to go on to: approved with it, or not.
 * `takenAlong` is what goes with a theme that is not taken forward.
 */
export function ThemeDecisionForm({
  reference,
  version,
  idPrefix,
  approving,
  place = null,
  takenAlong = [],
}: {
  reference: string;
  version: number;
  idPrefix?: string;
  approving?: Verdict;
  place?: { meetsOn: string; words: string; verdict: Verdict } | null;
  takenAlong?: readonly string[];
}) {
  const there = place?.verdict.allowed ? place : null;
  const answers = there ? [{ value: "approve_there", words: there.words }, APPROVE_ALONE] : [APPROVE];
  const shut = approving && !approving.allowed ? approving.because : undefined;
  return (
    <Form action={`/themes/${reference}/decision`} version={version} idPrefix={idPrefix}>
      {shut ? <p className="govuk-inset-text">{shut}</p> : null}
      {place?.verdict.allowed === false && !shut ? (
        <p className="govuk-inset-text">{place.verdict.because} You can still approve the theme alone.</p>
      ) : null}
      {there ? <input type="hidden" name="shown" value={there.meetsOn} /> : null}
      <RadioField
        name="decision"
        label={
          <>
            What do you decide<span className="govuk-visually-hidden"> on {reference}</span>?
          </>
        }
        choices={shut ? OTHER_ANSWERS : [...answers, ...OTHER_ANSWERS]}
        small
      />
      <SelectField
        name="reasonCode"
        label="Reason, if it is not taken forward"
        blank="Choose a reason"
        choices={CHAIR_REASONS.map((code) => ({ value: code, words: REASON_LABELS[code] }))}
      />
      <TakenAlong lines={takenAlong} heading="If it is not taken forward" />
      <TextArea
        name="words"
        label="In your own words"
        hint="Needed unless you approve. Its proposer can read them."
        rows={3}
        most={REASON.limit}
      />
      <SubmitButton>
        Record the decision<span className="govuk-visually-hidden"> on {reference}</span>
      </SubmitButton>
    </Form>
  );
}
