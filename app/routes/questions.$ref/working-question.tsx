import { AnswerRecord } from "#app/components/question/answer-record.tsx";
import { DueText } from "#app/components/follow-up/due-words.tsx";
import { FollowUpList } from "#app/components/follow-up/follow-up-list.tsx";
import { WhereFrom } from "#app/components/minutes/where-from.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { QuestionTag } from "#app/components/question/question-tag.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { enteredByText } from "#app/domain/on-behalf.ts";
import { undecidedWords, wasPut } from "#app/domain/question/state-sets.ts";
import { QUESTION_KIND_LABELS, QUESTION_STATES } from "#app/domain/question/states.ts";
import type { readQuestion } from "#app/services/question/read-question.server.ts";
import { named } from "#app/domain/references.ts";

type Question = NonNullable<Awaited<ReturnType<typeof readQuestion>>>;

/** A question's working record: what it asks, of whom, by whom, where, and all that happened to it. */
export function WorkingQuestion({ question }: { question: Question }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/questions", words: "Questions" }]} />
      <Heading caption={`${question.bodyName}, ${question.reference}`}>{question.text}</Heading>
      <p className="govuk-body">
        <QuestionTag state={question.state} /> {QUESTION_STATES[question.state].hint}{" "}
        <DueText question={question} today={question.today} />
      </p>
      {question.reasonWords ? <p className="govuk-inset-text">Reason: {question.reasonWords}</p> : null}
      <Deeds offers={question.offers} />
      <Columns factsFirst facts={<QuestionFacts question={question} />}>
        {question.answers.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">Answers</h2>
            <AnswerRecord answers={question.answers} level={3} correctAt={question.correctAt} />
          </>
        ) : null}
        {question.followUps.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">Follow-up</h2>
            <FollowUpList followUps={question.followUps} />
          </>
        ) : null}
        <WhereFrom passages={question.passages} />
      </Columns>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={question.entries} />
    </>
  );
}

function QuestionFacts({ question }: { question: Question }) {
  return (
    <Facts
      facts={[
        { term: "How it is put", value: QUESTION_KIND_LABELS[question.kind] },
        { term: "For", value: question.addressee || "Not decided" },
        {
          term: wasPut(question.state) ? "Who put it" : "Who will put it",
          value: question.asker || (wasPut(question.state) ? "Not recorded" : undecidedWords(question.state)),
        },
        { term: "Written by", value: enteredByText(question.author, question.enteredBy) },
        { term: "Theme", value: linkTo("/themes", question.theme) },
        { term: "Line of enquiry", value: question.lineText },
        { term: "Agenda item", value: linkTo("/items", question.item) },
        {
          term: "Meeting",
          value: question.meeting ? <MeetingDay meeting={question.meeting} /> : undecidedWords(question.state),
        },
        { term: "Group", value: question.groupTitle },
        {
          term: "Follows",
          value: question.follows
            ? linkTo("/questions", { reference: question.follows, title: "An earlier question" })
            : null,
        },
        { term: "Proposed on", value: question.proposedOn ? dateText(question.proposedOn) : null },
        { term: "Sent on", value: question.sentOn ? dateText(question.sentOn) : null },
        { term: "Answer due", value: dueWords(question) },
        {
          term: "Where it was said",
          value: [question.sourceLabel, question.sourceWords].filter(Boolean).join(": "),
        },
      ]}
    />
  );
}

function MeetingDay({ meeting }: { meeting: NonNullable<Question["meeting"]> }) {
  return (
    <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
      {meetingDay(meeting)}
    </a>
  );
}

function dueWords({ dueOn, dueWords }: Question): string | null {
  if (!dueOn) return dueWords || null;
  return dueWords ? `${dateText(dueOn)} (${dueWords})` : dateText(dueOn);
}

function linkTo(path: string, to: { reference: string; title: string } | null) {
  if (!to) return null;
  return (
    <a className="govuk-link" href={`${path}/${to.reference}`}>
      {named(to.title, to.reference)}
    </a>
  );
}
