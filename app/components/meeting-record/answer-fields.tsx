import { SelectField, type Choice } from "#app/components/choices.tsx";
import { HiddenField, TextArea, TextField } from "#app/components/fields.tsx";
import { useCameBack } from "#app/components/form.tsx";
import { NAMES_LIST } from "./names.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

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

/** The questions of an item: each with what came of it when it was put, and the words of the answer where they are wanted. `order`: where their order is changed. */
export function AnswerFields({ questions, order }: { questions: readonly AskedQuestion[]; order: string | null }) {
  if (questions.length === 0) return null;
  return (
    <div>
      <p className="app-record__name">Questions put</p>
      <ul className="app-qa">
        {questions.map((question) => (
          <li key={question.id}>
            <Asked question={question} />
            {question.results.length > 0 ? <Answer question={question} /> : null}
          </li>
        ))}
      </ul>
      {order && questions.length > 1 ? (
        <p className="govuk-body-s">
          <a className="govuk-link" href={order}>
            Speaking order
          </a>
        </p>
      ) : null}
    </div>
  );
}

function Asked({ question }: { question: AskedQuestion }) {
  const people = [question.asker, question.addressee ? `to ${question.addressee}` : ""].filter(Boolean).join(" ");
  const facts = [people, question.onTheDay ? "asked on the day" : ""].filter(Boolean).join(", ");
  return (
    <div className="app-qa__asked">
      <p>
        <RecordLink to="/questions" reference={question.reference}>
          {question.text}
        </RecordLink>
      </p>
      {facts ? <p className="app-quiet">{facts}</p> : null}
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
  const { values, errors } = useCameBack();
  const of = <span className="govuk-visually-hidden"> to {question.reference}</span>;
  const name = `answer-${question.id}`;
  const by = values[`${name}-by`] ?? question.addressee;
  const isOpen = by !== question.addressee || [values, errors].some((all) => all[`${name}-text`]);
  return (
    <>
      <HiddenField name={`${name}-version`} given={question.version} />
      <HiddenField name={`${name}-asked`} given={question.addressee} />
      <div className="app-qa__result">
        <SelectField
          name={`${name}-result`}
          label={<span className="govuk-visually-hidden">What came of {question.reference}</span>}
          blank={question.answers.length > 0 ? "As recorded" : "Not put yet"}
          choices={question.results}
        />
      </div>
      <details className="app-record__more" open={isOpen || undefined}>
        <summary>Words of the answer{of}</summary>
        <TextArea name={`${name}-text`} label={<>Answer{of}</>} rows={2} />
        <TextField
          name={`${name}-by`}
          label={<>Answered by{of}</>}
          given={question.addressee}
          list={NAMES_LIST}
          autoComplete="off"
        />
      </details>
    </>
  );
}
