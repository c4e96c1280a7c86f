import { dateText } from "#app/domain/calendar.ts";
import type { AnswerLineView, AnswerView } from "#app/domain/public-record/answer.ts";
import type { OutcomeView, OutcomeWordsView } from "#app/domain/public-record/outcome.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { PublishedFollowUps } from "./published-follow-ups.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, own, quiet, Say, strong, Twin } from "#app/components/say.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { Commas, Paragraphs, Part, Reason, RecordLink } from "./published-parts.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";

/** What is published of what happened: decided, answered, followed up. Nothing at all where nothing is. */
export function PublishedRecord({ record, named = false }: { record: RecordViews; named?: boolean }) {
  const { outcomes, answers, followUps } = record;
  return (
    <>
      {outcomes.length > 0 ? (
        <Part id="decided" title={<Say of="record.decided" />}>
          {outcomes.map((outcome) => (
            <OutcomeCard key={outcome.itemId} outcome={outcome} named={named} />
          ))}
        </Part>
      ) : null}
      {answers.length > 0 ? (
        <Part id="answered" title={<Say of="record.answered" />}>
          {answers.map((answer) => (
            <AnswerCard key={answer.questionId} answer={answer} />
          ))}
        </Part>
      ) : null}
      {followUps.length > 0 ? (
        <Part id="followed-up" title={<Say of="record.followedUp" />}>
          <PublishedFollowUps followUps={followUps} />
        </Part>
      ) : null}
    </>
  );
}

/** An item's outcome in the minutes' words; a correction beside what was recorded first. */
export function OutcomeCard({ outcome, named }: { outcome: OutcomeView; named: boolean }) {
  const language = useLanguage();
  return (
    <div className="app-published-item">
      {named ? (
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          {outcome.item ? <RecordLink to={outcome.item} /> : <Twin en={outcome.title} />}
        </h3>
      ) : null}
      <UrgentItem urgent={outcome.urgent} />
      <ResolutionText words={outcome} />
      {outcome.corrections.map((correction, index) => (
        <p className="govuk-body app-moved" key={index}>
          <Say
            of="record.corrected"
            with={{ day: dateText(correction.on, language), words: <OutcomeWords of={correction} /> }}
          />
          {correction.because ? (
            <>
              : <Twin en={correction.because} />
            </>
          ) : null}
        </p>
      ))}
      {outcome.original ? (
        <details className="govuk-details govuk-!-margin-bottom-2">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              <Say of="record.firstRecorded" />
            </span>
          </summary>
          <div className="govuk-details__text">
            <ResolutionText words={outcome.original} />
          </div>
        </details>
      ) : null}
      {outcome.source ? (
        <p className="govuk-body-s app-quiet">
          <Say of="record.source" with={{ words: <Twin en={outcome.source} /> }} />
        </p>
      ) : null}
    </div>
  );
}

function ResolutionText({ words }: { words: OutcomeWordsView & Pick<OutcomeView, "resolutionCy"> }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {words.minuteNumber ? (
          <Say
            of="record.minuteNumber"
            with={{ strong, words: <OutcomeWords of={words} />, quiet, number: <Twin en={words.minuteNumber} /> }}
          />
        ) : (
          strong(<OutcomeWords of={words} />)
        )}
      </p>
      {words.resolution ? <Paragraphs text={words.resolution} cy={words.resolutionCy} /> : null}
    </>
  );
}

/** What its code means, and to which meeting it was put off. */
function OutcomeWords({ of: { code, deferredTo } }: { of: OutcomeWordsView }) {
  const language = useLanguage();
  const words = <Label of={OUTCOME_CODES[code].words} />;
  return deferredTo ? <Say of="record.deferredTo" with={{ words, day: dateText(deferredTo, language) }} /> : words;
}

/** A question with its answers: what was said at the meeting, then what came later. */
export function AnswerCard({ answer, asHeading = true }: { answer: AnswerView; asHeading?: boolean }) {
  return (
    <div className="app-published-item">
      {asHeading ? (
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          {answer.href ? (
            <a className="govuk-link" href={answer.href}>
              <Twin en={answer.question} />
            </a>
          ) : (
            <Twin en={answer.question} />
          )}
        </h3>
      ) : null}
      {answer.minuted.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {answer.later.length > 0 && answer.minuted.length > 0 ? (
        <p className="govuk-body govuk-!-margin-bottom-1 app-quiet">
          <Say of="record.addedAfter" />
        </p>
      ) : null}
      {answer.later.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { line: AnswerLineView }) {
  const day = meetingDay(line.day, useLanguage());
  return (
    <div className={line.isCorrected ? "app-corrected" : undefined}>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>
          <Label of={line.resultWords} />
        </strong>
        <span className="app-quiet">
          {" ("}
          <Label of={line.kindWords} lower />
          {line.by || day ? ": " : ""}
          <Commas of={[own(line.by), day]} />)
        </span>
        {line.isCorrected ? (
          <>
            {" "}
            <Say of="record.correctedSince" />
          </>
        ) : null}
      </p>
      {line.text ? <Paragraphs text={line.text} /> : null}
      {line.because ? (
        <p className="govuk-body app-moved">
          <Reason words={line.because} />
        </p>
      ) : null}
    </div>
  );
}
