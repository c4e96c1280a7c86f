import { meetingDay } from "#app/domain/meeting/day.ts";
import { wasPut } from "#app/domain/question/state-sets.ts";
import { QUESTION_KIND_LABELS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeQuestion } from "#app/services/theme/read-theme-questions.server.ts";

/**
 * Questions with who wrote each, who puts it and to whom, which may be three
 * different people, and where it was answered; those grouped stand together
 * where the first of them does.
 */
export function QuestionList({ questions }: { questions: readonly ThemeQuestion[] }) {
  if (questions.length === 0) return <p className="govuk-body">No questions under this line yet.</p>;
  const firstOfGroup = (question: ThemeQuestion) =>
    questions.find(({ groupId }) => groupId === question.groupId) === question;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {questions
        .filter((question) => question.groupId === null || firstOfGroup(question))
        .map((question) =>
          question.groupId === null ? (
            <Line key={question.id} question={question} />
          ) : (
            <li key={question.id} className="app-question-group">
              <strong>{question.groupTitle}</strong>
              <ul className="govuk-list govuk-list--bullet">
                {questions
                  .filter(({ groupId }) => groupId === question.groupId)
                  .map((one) => (
                    <Line key={one.id} question={one} />
                  ))}
              </ul>
            </li>
          ),
        )}
    </ul>
  );
}

function Line({ question }: { question: ThemeQuestion }) {
  return (
    <li>
      <a className="govuk-link" href={`/questions/${reference("question", question.id)}`}>
        {question.text}
      </a>
      <br />
      <span className="govuk-hint">{particulars(question)}</span>
    </li>
  );
}

function particulars(question: ThemeQuestion): string {
  const author = question.authorName ?? question.authorWords;
  const asker = question.askerName ?? question.askerWords;
  const addressee = question.addresseeTitle ?? question.addresseeWords;
  const put = wasPut(question.state);
  return [
    QUESTION_STATES[question.state].words,
    question.due,
    QUESTION_KIND_LABELS[question.kind].toLowerCase(),
    author ? `written by ${author}` : "",
    asker ? `${put ? "put" : "to be put"} by ${asker}` : "",
    addressee ? `to ${addressee}` : "",
    question.meetsOn ? `at the meeting of ${meetingDay(question)}` : "",
    question.answered,
  ]
    .filter(Boolean)
    .join(", ");
}
