import { instantText, dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import {
  answeredDay,
  arrangeAnswers,
  type AnswerRecorded,
  type AnswerWithCorrections,
} from "#app/domain/question/answer-record.ts";
import { isAnswer, ANSWER_RESULTS, type AnswerResult } from "#app/domain/question/answers.ts";
import { QuestionTag } from "./question-tag.tsx";

type Arranged = AnswerWithCorrections;

/**
 * Every answer to a question: what the minutes say first, then what came in
 * writing, and apart from both what was added after the meeting. `correctAt` is
 * where an answer is corrected, for whoever may; `here` is the meeting whose page
 * this stands on, which need not be named.
 */
export function AnswerRecord({
  answers,
  level,
  correctAt,
  here,
}: {
  answers: readonly AnswerRecorded[];
  level: 3 | 4;
  correctAt?: string | null;
  here?: string;
}) {
  const { minuted, written, addedAfter } = arrangeAnswers(answers);
  const parts = [
    { words: "In the minutes", note: "", answers: minuted },
    { words: "In writing", note: "", answers: written },
    {
      words: "Added after the meeting",
      note: "Not part of the minutes: entered afterwards.",
      answers: addedAfter,
    },
  ].filter((part) => part.answers.length > 0);
  const H = `h${level}` as const;
  return (
    <>
      {parts.map((part) => (
        <section key={part.words} className={`app-answers${part.note ? " app-answers--after" : ""}`}>
          <H className="govuk-heading-s">{part.words}</H>
          {part.note ? <p className="app-quiet">{part.note}</p> : null}
          {part.answers.map((answer) => (
            <Answer key={answer.id} answer={answer} correctAt={correctAt} here={here} />
          ))}
        </section>
      ))}
    </>
  );
}

function Answer({ answer, correctAt, here }: { answer: Arranged; correctAt?: string | null; here?: string }) {
  const latest = answer.corrections.at(-1);
  const shown = latest ?? answer;
  const mayCorrect = correctAt && isAnswer(answer.result);
  return (
    <div className="app-answer">
      <p className="app-answer__head">
        <Result result={shown.result} /> {partiesOf(answer)}
        {answer.meeting && answer.meetsOn && answer.meeting !== here ? (
          <>
            {" at the "}
            <a className="govuk-link" href={`/meetings/${answer.meeting}/answers`}>
              meeting of {meetingDay(answer)}
            </a>
          </>
        ) : null}
      </p>
      {shown.text ? <p className="app-words">{shown.text}</p> : <NoWords result={shown.result} />}
      {answer.sourceWords ? <p className="app-quiet">{answer.sourceWords}</p> : null}
      {latest ? <Corrected answer={answer} /> : null}
      <p className="app-quiet">
        Recorded by {answer.recordedByName}, {instantText(answer.recordedAt)}.
      </p>
      {mayCorrect ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${correctAt}?answer=${answer.id}`}>
            Correct this answer
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The corrections, each with who, when and why, and the words that it replaced. */
function Corrected({ answer }: { answer: Arranged }) {
  return (
    <div className="app-answer__corrected">
      {answer.corrections.map((correction, index) => {
        const before = answer.corrections[index - 1] ?? answer;
        return (
          <div key={correction.id}>
            <p>
              <strong>Corrected</strong> by {correction.recordedByName}, {instantText(correction.recordedAt)}. Reason:{" "}
              {correction.because}
            </p>
            <p className="app-quiet">{index === 0 ? "As first recorded:" : "Before that it read:"}</p>
            <p className="app-words">{before.text || `${ANSWER_RESULTS[before.result].words}, without words.`}</p>
          </div>
        );
      })}
    </div>
  );
}

function NoWords({ result }: { result: AnswerResult }) {
  if (result === "not_answered" || result === "taken_away") return null;
  return <p className="app-quiet">The words of the answer are not recorded.</p>;
}

function Result({ result }: { result: AnswerResult }) {
  return <QuestionTag state={ANSWER_RESULTS[result].state} />;
}

function partiesOf(answer: Arranged): string {
  const day = answer.meeting ? null : answeredDay(answer);
  return [answer.by ? `by ${answer.by}` : "", day ? `on ${dateText(day)}` : ""].filter(Boolean).join(", ");
}
