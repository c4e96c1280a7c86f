import { dayWords } from "#app/domain/calendar.ts";
import { QUESTION_KIND_WORDS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeOverview } from "#app/services/read-theme-overview.server.ts";

type Question = ThemeOverview["questions"][number];

/** Questions with who wrote each, who puts it and to whom: three different people. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return <p className="govuk-body">No questions under this line yet.</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {questions.map((question) => (
        <li key={question.id}>
          <a className="govuk-link" href={`/questions/${reference("question", question.id)}`}>
            {question.text}
          </a>
          <br />
          <span className="govuk-hint">{particulars(question)}</span>
        </li>
      ))}
    </ul>
  );
}

function particulars(question: Question): string {
  const author = question.authorName ?? question.authorWords;
  const asker = question.askerName ?? question.askerWords;
  const addressee = question.addresseeTitle ?? question.addresseeWords;
  return [
    QUESTION_STATES[question.state].words,
    QUESTION_KIND_WORDS[question.kind].toLowerCase(),
    author ? `written by ${author}` : "",
    asker ? `to be put by ${asker}` : "",
    addressee ? `to ${addressee}` : "",
    question.meetsOn ? `at the meeting of ${dayWords(question.meetsOn)}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
