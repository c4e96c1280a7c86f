import { AnswerRecord } from "#app/components/question/answer-record.tsx";
import { DueText } from "#app/components/follow-up/due-words.tsx";
import { QuestionTag } from "#app/components/question/question-tag.tsx";
import type { MeetingAnswers, MeetingQuestion } from "#app/services/meeting-record/read-meeting-answers.server.ts";

/** The questions put at one item with their answers; those of a group under its title. */
export function ItemAnswers({
  item,
  meeting,
  today,
}: {
  item: MeetingAnswers["items"][number];
  meeting: string;
  today: string;
}) {
  const id = `questions-${item.reference ?? "none"}`;
  const groups = [...new Set(item.questions.map(({ groupId }) => groupId))];
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {item.reference ? (
          <a className="govuk-link" href={`/items/${item.reference}`}>
            {item.title}
          </a>
        ) : (
          item.title
        )}
      </h2>
      {groups.map((groupId) => {
        const together = item.questions.filter((question) => question.groupId === groupId);
        return (
          <div key={groupId ?? "none"} className={groupId ? "app-question-group" : undefined}>
            {groupId ? <p className="app-question-group__title">{together[0]?.groupTitle}</p> : null}
            {together.map((question) => (
              <QuestionAnswered key={question.id} question={question} meeting={meeting} today={today} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function QuestionAnswered({ question, meeting, today }: { question: MeetingQuestion; meeting: string; today: string }) {
  const parties = [
    question.asker ? `put by ${question.asker}` : "",
    question.addressee ? `to ${question.addressee}` : "",
  ].filter(Boolean);
  return (
    <article className="app-asked" aria-labelledby={question.reference}>
      <h3 className="govuk-heading-s" id={question.reference}>
        <a className="govuk-link" href={`/questions/${question.reference}`}>
          {question.text}
        </a>
      </h3>
      <p className="app-answer__head">
        <QuestionTag state={question.state} /> <DueText question={question} today={today} />{" "}
        <span className="app-quiet">{[question.reference, ...parties].join(", ")}</span>
      </p>
      <AnswerRecord answers={question.answers} level={4} here={meeting} />
    </article>
  );
}
