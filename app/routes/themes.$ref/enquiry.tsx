import { QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference as refer } from "#app/domain/references.ts";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";

/** The lines of enquiry and the first questions, with the way to all of them. */
export function Enquiry({
  reference,
  lines,
  questions,
  questionsInAll,
}: { reference: string } & Pick<ThemeOverview, "lines" | "questions" | "questionsInAll">) {
  return (
    <section aria-labelledby="enquiry">
      <h2 className="govuk-heading-m" id="enquiry">
        What we want to find out
      </h2>
      {lines.length > 0 ? (
        <ol className="govuk-list govuk-list--number">
          {lines.map((line) => (
            <li key={line.id}>{line.text}</li>
          ))}
        </ol>
      ) : null}
      {questions.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {questions.map((question) => (
            <li key={question.id}>
              <a className="govuk-link" href={`/questions/${refer("question", question.id)}`}>
                {question.text}
              </a>{" "}
              ({QUESTION_STATES[question.state].words.toLowerCase()})
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">No key questions yet. A good theme has two to five.</p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${reference}/questions`}>
          {questionsInAll > questions.length ? `All ${questionsInAll} questions` : "Questions and lines of enquiry"}
        </a>
      </p>
    </section>
  );
}
