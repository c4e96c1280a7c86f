import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { QuestionTag } from "#app/components/question-tag.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { QUESTION_KIND_WORDS, QUESTION_STATES } from "#app/domain/question/states.ts";
import type { readQuestion } from "#app/services/read-question.server.ts";

type Question = NonNullable<Awaited<ReturnType<typeof readQuestion>>>;

/** A question's working record: what it asks, of whom, by whom, where, and all that happened to it. */
export function WorkingQuestion({ question }: { question: Question }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/questions", words: "Questions" }]} />
      <Heading caption={`${question.reference}, ${question.bodyName}`}>{question.text}</Heading>
      <p className="govuk-body">
        <QuestionTag state={question.state} /> {QUESTION_STATES[question.state].hint}
      </p>
      {question.reasonWords ? <p className="govuk-inset-text">Reason: {question.reasonWords}</p> : null}
      <Deeds offers={question.offers} />
      <Facts
        facts={[
          { term: "How it is put", value: QUESTION_KIND_WORDS[question.kind] },
          { term: "For", value: question.addressee || "Not decided" },
          { term: "Who will put it", value: question.asker || "Not decided" },
          { term: "Written by", value: question.author },
          { term: "Theme", value: linkTo("/themes", question.theme) },
          { term: "Line of enquiry", value: question.lineText },
          { term: "Agenda item", value: linkTo("/items", question.item) },
          { term: "Meeting", value: <MeetingDay question={question} /> },
          {
            term: "Follows",
            value: question.follows ? linkTo("/questions", { reference: question.follows, title: "" }) : null,
          },
          { term: "Proposed on", value: question.proposedOn ? dayWords(question.proposedOn) : null },
          {
            term: "Where it was said",
            value: [question.sourceLabel, question.sourceWords].filter(Boolean).join(": "),
          },
        ]}
      />
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={question.entries} />
    </>
  );
}

function MeetingDay({ question }: { question: Question }) {
  if (!question.meeting || !question.meetsOn) return <>Not decided</>;
  return (
    <a className="govuk-link" href={`/meetings/${question.meeting}`}>
      {dayWords(question.meetsOn)}
    </a>
  );
}

function linkTo(path: string, to: { reference: string; title: string } | null) {
  if (!to) return null;
  return (
    <a className="govuk-link" href={`${path}/${to.reference}`}>
      {`${to.reference} ${to.title}`.trim()}
    </a>
  );
}
