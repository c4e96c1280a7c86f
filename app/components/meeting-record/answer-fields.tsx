import { SelectField, type Choice } from "#app/components/choices.tsx";
import { HiddenField, TextArea, TextField } from "#app/components/fields.tsx";
import { NAMES_LIST } from "./names.tsx";

export type AskedQuestion = {
  id: number;
  reference: string;
  text: string;
  version: number;
  asker: string;
  addressee: string;
  onTheDay: boolean;
  results: readonly Choice[];
  answers: readonly { id: number; kind: string; words: string; text: string; by: string }[];
};

/** The questions of an item: what was answered here, and one row of fields for each that may still be answered here. */
export function AnswerFields({ questions }: { questions: readonly AskedQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset app-record__part">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Questions</legend>
      {questions.map((question) => (
        <div className="app-record__question" key={question.id}>
          <Asked question={question} />
          <HiddenField name={`answer-${question.id}-version`} given={question.version} />
          {question.results.length > 0 ? <Answer question={question} /> : null}
        </div>
      ))}
    </fieldset>
  );
}

function Asked({ question }: { question: AskedQuestion }) {
  const people = [
    question.onTheDay ? "asked on the day" : "",
    question.asker ? `by ${question.asker}` : "",
    question.addressee ? `to ${question.addressee}` : "",
  ].filter(Boolean);
  return (
    <div className="app-record__asked">
      <p>
        <a className="govuk-link" href={`/questions/${question.reference}`}>
          {question.reference}
        </a>{" "}
        {question.text}
        {people.length > 0 ? <span className="app-quiet"> ({people.join(", ")})</span> : null}
      </p>
      {question.answers.map((answer) => (
        <p key={answer.id}>
          <strong>{answer.words}</strong>
          {answer.by ? ` by ${answer.by}` : ""}
          {answer.text ? `: ${answer.text}` : ""}
        </p>
      ))}
    </div>
  );
}

/** Labels are short for the eye; what they belong to is said to whoever hears them. */
function Answer({ question }: { question: AskedQuestion }) {
  const of = <span className="govuk-visually-hidden"> to {question.reference}</span>;
  const name = `answer-${question.id}`;
  return (
    <div className="app-record__row">
      <SelectField
        name={`${name}-result`}
        label={<>What came of it{of}</>}
        blank={question.answers.length > 0 ? "As recorded" : "Not put yet"}
        choices={question.results}
      />
      <TextArea name={`${name}-text`} label={<>Answer{of}</>} rows={2} />
      <TextField
        name={`${name}-by`}
        label={<>Answered by{of}</>}
        given={question.addressee}
        list={NAMES_LIST}
        autoComplete="off"
      />
    </div>
  );
}
