import { DueText } from "#app/components/follow-up/due-words.tsx";
import { QuestionTag } from "#app/components/question/question-tag.tsx";
import type { MeetingAnswers } from "#app/services/meeting-record/read-meeting-answers.server.ts";
import { RecordLink } from "#app/components/record-link.tsx";

type QuestionInShort = MeetingAnswers["awaited"]["rows"][number];

/** Questions by their words alone, each with its state and when its answer is due. */
export function QuestionLinks({ questions, today }: { questions: readonly QuestionInShort[]; today: string }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {questions.map((question) => (
        <li key={question.id}>
          <RecordLink to="/questions" reference={question.reference}>
            {question.text}
          </RecordLink>{" "}
          <QuestionTag state={question.state} /> <DueText question={question} today={today} />
        </li>
      ))}
    </ul>
  );
}
