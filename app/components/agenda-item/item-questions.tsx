import { wasPut } from "#app/domain/question/state-sets.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import { QuestionTag } from "#app/components/question/question-tag.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

export type AskedQuestion = {
  id: number;
  text: string;
  state: QuestionState;
  addresseeTitle: string | null;
  addresseeWords: string;
  askerName: string | null;
  askerWords: string;
};

/** What will be or was asked at an item: its theme's lines of enquiry, and the questions, with what became of those put. */
export function ItemQuestions({
  lines,
  questions,
}: {
  lines: readonly { id: number; text: string }[];
  questions: readonly AskedQuestion[];
}) {
  return (
    <>
      {lines.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {lines.map((line) => (
            <li key={line.id}>{line.text}</li>
          ))}
        </ul>
      ) : null}
      {questions.length > 0 ? (
        <ol className="govuk-list app-questions">
          {questions.map((question) => (
            <li key={question.id}>
              <RecordLink to="/questions" reference={reference("question", question.id)}>
                {question.text}
              </RecordLink>
              <span className="app-quiet">{partiesOf(question)}</span>
              {wasPut(question.state) ? (
                <>
                  {" "}
                  <QuestionTag state={question.state} />
                </>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

function partiesOf(question: AskedQuestion): string {
  const to = question.addresseeTitle ?? question.addresseeWords;
  const by = question.askerName ?? question.askerWords;
  const parts = [to ? `to ${to}` : "", by ? `${wasPut(question.state) ? "put" : "to be put"} by ${by}` : ""].filter(
    Boolean,
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
