import { Answers, type Answer } from "#app/components/decision/answers.tsx";
import { WhyField } from "#app/components/decision/why-field.tsx";
import { SelectField } from "#app/components/choices.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { CHAIR_REASONS, REASON_LABELS } from "#app/domain/theme/reasons.ts";
import type { Recommendation } from "#app/domain/theme/recommendation.ts";
import type { Verdict } from "#app/domain/verdict.ts";

/**
 * The chair's decision on one theme, for its own page and for the pages with all of them (`idPrefix` keeps their ids
 * apart). What the officer recommends is the first answer; advised not to take it forward, the chair finds the
 * `advice` as the reason, to send or to change. `approving` is the rule's answer to approving: where it refuses, that
 * answer is not offered and the sentence is. `place` is the meeting that it is asked to go on to: approved with it, or
 * not. `takenAlong` is what goes with a theme that is not taken forward.
 */
export function ThemeDecisionForm({
  reference,
  title,
  version,
  recommendation,
  advice,
  idPrefix,
  back,
  approving,
  place = null,
  takenAlong = [],
}: {
  reference: string;
  title: string;
  version: number;
  recommendation: Recommendation | null;
  advice: string | null;
  idPrefix?: string;
  back?: string;
  approving: Verdict;
  place?: { meetsOn: string; verdict: Verdict } | null;
  takenAlong?: readonly string[];
}) {
  const isAgainst = recommendation === "not_take_forward";
  const advised = recommendation ? ", as advised" : "";
  const there = place?.verdict.allowed ? place : null;
  const approve: Answer[] = there
    ? [
        {
          decision: "approve_there",
          words: `Take it on for ${dateText(there.meetsOn)}${advised}`,
          isAdvised: true,
          hidden: { shown: there.meetsOn },
        },
        { decision: "approve", words: "Take it on, its meeting later" },
      ]
    : [{ decision: "approve", words: `Take it on${isAgainst ? "" : advised}`, isAdvised: !isAgainst }];
  const refuse: Answer = {
    decision: "refuse",
    words: "Do not take it forward",
    sure: `Do not take it forward${isAgainst ? advised : ""}`,
    isAdvised: isAgainst,
    fields: (
      <>
        <SelectField
          name="reasonCode"
          label="Reason"
          given={isAgainst ? "other" : ""}
          blank="Choose a reason"
          choices={CHAIR_REASONS.map((code) => ({ value: code, words: REASON_LABELS[code] }))}
        />
        <WhyField
          name="words"
          label="In your words, as its proposer will read them"
          given={isAgainst ? (advice ?? "") : ""}
        />
        <TakenAlong lines={takenAlong} heading="What goes with it" level={idPrefix ? "h3" : "h2"} />
      </>
    ),
  };
  const sendBack: Answer = {
    decision: "send_back",
    words: "Send back",
    fields: <WhyField name="words" label="What should the scrutiny officer look at again?" />,
  };
  const open = approving.allowed ? approve : [];
  return (
    <>
      {approving.allowed ? null : <p className="govuk-inset-text">{approving.because}</p>}
      {place?.verdict.allowed === false && approving.allowed ? (
        <p className="govuk-inset-text">{place.verdict.because} You can still approve the theme alone.</p>
      ) : null}
      <Answers
        action={`/themes/${reference}/decision`}
        version={version}
        about={title}
        idPrefix={idPrefix}
        back={back}
        answers={isAgainst ? [refuse, ...open, sendBack] : [...open, sendBack, refuse]}
      />
    </>
  );
}
