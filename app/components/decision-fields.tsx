import type { Verdict } from "#app/domain/verdict.ts";
import { RadioField, type Choice } from "./choices.tsx";
import { SubmitButton, TextField } from "./fields.tsx";

/** The fields of one decision: the answers in sight, a reason, a button. Made for thumbs on a tablet. */
export function DecisionFields({
  choices,
  approve,
  reasonHint,
  about,
}: {
  choices: readonly Choice[];
  approve: Verdict;
  reasonHint: string;
  /** What is decided on, for those who hear the page. */
  about: string;
}) {
  return (
    <>
      {approve.allowed ? null : <p className="govuk-inset-text">{approve.because}</p>}
      <RadioField
        name="decision"
        label={
          <>
            Decision<span className="govuk-visually-hidden"> on {about}</span>
          </>
        }
        choices={choices}
        small
      />
      <TextField
        name="reason"
        label={
          <>
            Reason<span className="govuk-visually-hidden"> for the decision on {about}</span>
          </>
        }
        hint={reasonHint}
      />
      <SubmitButton>
        Record the decision<span className="govuk-visually-hidden"> on {about}</span>
      </SubmitButton>
    </>
  );
}
