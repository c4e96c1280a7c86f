import { QuestionTag } from "#app/components/question/question-tag.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Mine } from "#app/services/home/read-mine.server.ts";
import { ProposedTable } from "./proposed-table.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

type Line = Mine["questions"][number];

/** Questions with where each stands, who will put it and when, and why where it is withdrawn. */
export function QuestionLines({ questions }: { questions: readonly Line[] }) {
  if (questions.length === 0) {
    return <p className="govuk-body">You have not proposed a question yet. Open a theme to propose one.</p>;
  }
  return (
    <ProposedTable
      caption="Questions you proposed"
      what="Question"
      rows={questions}
      name={(question) => <QuestionCell question={question} />}
      state={({ state }) => <QuestionTag state={state} />}
      meaning={meaning}
    />
  );
}

function QuestionCell({ question }: { question: Line }) {
  return (
    <>
      <RecordLink to="/questions" reference={question.reference}>
        {question.text}
      </RecordLink>
      {question.theme ? (
        <span className="app-mine__on">
          On{" "}
          <a className="govuk-link" href={`/themes/${question.theme.reference}`}>
            {question.theme.title}
          </a>
        </span>
      ) : null}
    </>
  );
}

function meaning(question: Line): string {
  const { hint } = QUESTION_STATES[question.state];
  if (question.state === "withdrawn") return `${hint} Reason: ${question.reason ?? "none was recorded"}`;
  const by = question.asker ? ` ${question.asker} will put it.` : "";
  const on = question.meetsOn ? ` Meeting of ${meetingDay(question)}.` : "";
  return `${hint}${question.state === "agreed" ? by : ""}${on}`;
}
