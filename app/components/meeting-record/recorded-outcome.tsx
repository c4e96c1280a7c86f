import { instantText } from "#app/domain/calendar.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { OUTCOME_LABELS, type DeferredTo, type OutcomeText } from "#app/domain/outcome/text.ts";
import { reference } from "#app/domain/references.ts";
import { WELSH_LABELS } from "#app/domain/welsh.ts";
import { Facts } from "#app/components/page-parts.tsx";

export type OutcomeKept = {
  original:
    | (OutcomeText &
        DeferredTo & {
          recordedAt: string;
          recordedByName: string;
          sourceWords: string;
          /** What holds of the resolution, in Welsh. */
          resolutionCy: string | null;
        })
    | null;
  outcome: (OutcomeText & DeferredTo) | null;
  corrections: readonly Correction[];
};

type Correction = {
  id: number;
  code: OutcomeText["code"];
  resolutionWords: string;
  minuteNumber: string;
  discussionWords: string | null;
  deferredToMeetingId: number | null;
  because: string;
  at: string;
  byName: string;
};

/** The outcome as it holds now, and where it was corrected: what it said before, who corrected it, when and why. */
export function RecordedOutcome({ original, outcome, corrections }: OutcomeKept) {
  if (!original || !outcome) return null;
  return (
    <>
      <Facts
        facts={[
          ...factsOf(outcome),
          { term: WELSH_LABELS.outcome.resolution, value: original.resolutionCy },
          { term: "Source", value: original.sourceWords },
          {
            term: "Recorded by",
            value: `${original.recordedByName} on ${instantText(original.recordedAt)}`,
          },
        ]}
      />
      {corrections.length > 0 ? <Corrections original={original} corrections={corrections} /> : null}
    </>
  );
}

function Corrections({
  original,
  corrections,
}: {
  original: OutcomeText & DeferredTo;
  corrections: readonly Correction[];
}) {
  const was = [original, ...corrections];
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {corrections.length === 1 ? "Corrected once" : `Corrected ${corrections.length} times`}
        </span>
      </summary>
      <ol className="govuk-list govuk-details__text app-corrections">
        {corrections.map((correction, index) => (
          <li key={correction.id}>
            <p>
              <strong>{correction.byName}</strong> corrected it on{" "}
              <time dateTime={correction.at}>{instantText(correction.at)}</time>. {correction.because}
            </p>
            <p>It said before:</p>
            <Facts facts={factsOf({ ...original, ...plain(was[index] ?? original) })} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function plain({
  code,
  resolutionWords,
  minuteNumber,
  deferredToMeetingId,
}: Omit<OutcomeText, "discussionWords"> & DeferredTo) {
  return { code, resolutionWords, minuteNumber, deferredToMeetingId };
}

function factsOf(text: OutcomeText & DeferredTo) {
  const to = text.deferredToMeetingId ? reference("meeting", text.deferredToMeetingId) : null;
  return [
    { term: OUTCOME_LABELS.code, value: OUTCOME_CODES[text.code].words },
    {
      term: OUTCOME_LABELS.deferredTo,
      value: to ? (
        <a className="govuk-link" href={`/meetings/${to}`}>
          {to}
        </a>
      ) : null,
    },
    { term: OUTCOME_LABELS.resolutionWords, value: text.resolutionWords },
    { term: OUTCOME_LABELS.minuteNumber, value: text.minuteNumber },
    { term: OUTCOME_LABELS.discussionWords, value: text.discussionWords },
  ];
}
