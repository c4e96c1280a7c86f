import type { PublishedQuestionView } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { AnswerCard } from "./published-record.tsx";
import { MeetingLink, Part, ReadFrom, RecordLink } from "./published-parts.tsx";

/** A question as the public reads it, with what was answered. */
export function PublishedQuestionPage({ question, record }: { question: PublishedQuestionView; record: RecordViews }) {
  const theme = question.theme;
  const answer = record.answers.find(({ href }) => href === question.href);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          theme
            ? { href: theme.href, words: theme.title }
            : { href: `/bodies/${question.body.slug}`, words: question.body.name },
        ]}
      />
      <Heading caption={`Question ${question.reference}`}>{question.title}</Heading>
      <p className="govuk-body">
        <Tag words={answer ? answer.resultWords : question.stateWords} />
      </p>
      {answer ? (
        <Part id="answered" title="What was answered">
          <AnswerCard answer={answer} asHeading={false} />
        </Part>
      ) : null}
      <Facts
        facts={[
          { term: "Kind", value: question.kindWords },
          { term: "To", value: question.addressee },
          { term: "Asked by", value: question.asker },
          { term: "Line of enquiry", value: question.line },
          { term: "Theme", value: theme ? <RecordLink to={theme} /> : null },
          { term: "Item", value: question.item ? <RecordLink to={question.item} /> : null },
          { term: "Meeting", value: question.meeting ? <MeetingLink meeting={question.meeting} /> : null },
          {
            term: "Follows the question",
            value: question.supplementaryTo ? <RecordLink to={question.supplementaryTo} /> : null,
          },
          {
            term: "Body",
            value: (
              <a className="govuk-link" href={`/bodies/${question.body.slug}`}>
                {question.body.name}
              </a>
            ),
          },
          { term: "Source", value: question.sourceWords },
        ]}
      />
      <ReadFrom from={question.from} />
    </>
  );
}
