import { dateText } from "#app/domain/calendar.ts";
import type { AnswerLineView, AnswerView } from "#app/domain/public-record/answer.ts";
import type { OutcomeView, OutcomeWordsView } from "#app/domain/public-record/outcome.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { PublishedFollowUps } from "./published-follow-ups.tsx";
import { Paragraphs, Part, RecordLink } from "./published-parts.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";

/** What is published of what happened: decided, answered, followed up. Nothing at all where nothing is. */
export function PublishedRecord({ record, named = false }: { record: RecordViews; named?: boolean }) {
  const { outcomes, answers, followUps } = record;
  return (
    <>
      {outcomes.length > 0 ? (
        <Part id="decided" title="What was decided">
          {outcomes.map((outcome) => (
            <OutcomeCard key={outcome.itemId} outcome={outcome} named={named} />
          ))}
        </Part>
      ) : null}
      {answers.length > 0 ? (
        <Part id="answered" title="What was answered">
          {answers.map((answer) => (
            <AnswerCard key={answer.questionId} answer={answer} />
          ))}
        </Part>
      ) : null}
      {followUps.length > 0 ? (
        <Part id="followed-up" title="What is followed up">
          <PublishedFollowUps followUps={followUps} />
        </Part>
      ) : null}
    </>
  );
}

/** An item's outcome in the minutes' words; a correction beside what was recorded first. */
export function OutcomeCard({ outcome, named }: { outcome: OutcomeView; named: boolean }) {
  return (
    <div className="app-published-item">
      {named ? (
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          {outcome.item ? <RecordLink to={outcome.item} /> : outcome.title}
        </h3>
      ) : null}
      <UrgentItem urgent={outcome.urgent} />
      <ResolutionText words={outcome} />
      {outcome.corrections.map((correction, index) => (
        <p className="govuk-body app-moved" key={index}>
          Corrected on {dateText(correction.on)} to “{correction.words}”
          {correction.because ? `: ${correction.because}` : ""}
        </p>
      ))}
      {outcome.original ? (
        <details className="govuk-details govuk-!-margin-bottom-2">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">What was recorded first</span>
          </summary>
          <div className="govuk-details__text">
            <ResolutionText words={outcome.original} />
          </div>
        </details>
      ) : null}
      {outcome.source ? <p className="govuk-body-s app-quiet">Source: {outcome.source}</p> : null}
    </div>
  );
}

function ResolutionText({ words }: { words: OutcomeWordsView }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{words.words}</strong>
        {words.minuteNumber ? <span className="app-quiet">, minute {words.minuteNumber}</span> : null}
      </p>
      {words.resolution ? <Paragraphs text={words.resolution} /> : null}
    </>
  );
}

/** A question with its answers: what was said at the meeting, then what came later. */
export function AnswerCard({ answer, asHeading = true }: { answer: AnswerView; asHeading?: boolean }) {
  return (
    <div className="app-published-item">
      {asHeading ? (
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          {answer.href ? (
            <a className="govuk-link" href={answer.href}>
              {answer.question}
            </a>
          ) : (
            answer.question
          )}
        </h3>
      ) : null}
      {answer.minuted.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {answer.later.length > 0 && answer.minuted.length > 0 ? (
        <p className="govuk-body govuk-!-margin-bottom-1 app-quiet">Added after the meeting:</p>
      ) : null}
      {answer.later.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { line: AnswerLineView }) {
  const about = [line.by, line.onWords].filter(Boolean).join(", ");
  return (
    <div className={line.isCorrected ? "app-corrected" : undefined}>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{line.resultWords}</strong>
        <span className="app-quiet">{` (${line.kindWords.toLowerCase()}${about ? `: ${about}` : ""})`}</span>
        {line.isCorrected ? " Corrected since." : ""}
      </p>
      {line.text ? <Paragraphs text={line.text} /> : null}
      {line.because ? <p className="govuk-body app-moved">Reason: {line.because}</p> : null}
    </div>
  );
}
