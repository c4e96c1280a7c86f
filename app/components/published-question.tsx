import type { PublishedQuestion } from "#app/domain/programme/published-views.ts";
import { Breadcrumbs, Facts, Heading, Tag } from "./page-parts.tsx";
import { MeetingLink, ReadFrom, RecordLink } from "./published-parts.tsx";

/** A question as the public reads it. */
export function PublishedQuestionPage({ question }: { question: PublishedQuestion }) {
  const theme = question.theme;
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
        <Tag words={question.stateWords} />
      </p>
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
