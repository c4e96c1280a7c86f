import type { PublishedQuestionView } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Label, own, Say, Twin, useSay } from "#app/components/say.tsx";
import { AnswerCard } from "./published-record.tsx";
import { MeetingLink, Part, ReadFrom, RecordLink } from "./published-parts.tsx";

/** A question as the public reads it, with what was answered. */
export function PublishedQuestionPage({ question, record }: { question: PublishedQuestionView; record: RecordViews }) {
  const say = useSay();
  const theme = question.theme;
  const answer = record.answers.find(({ href }) => href === question.href);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: <Say of="record.themes" /> },
          theme
            ? { href: theme.href, words: theme.title }
            : { href: `/bodies/${question.body.slug}`, words: question.body.name },
        ]}
      />
      <Heading caption={<Say of="record.questionCaption" with={{ reference: question.reference }} />}>
        <Twin en={question.title} />
      </Heading>
      <p className="govuk-body">
        <Tag words={answer ? answer.resultWords : question.stateWords} />
      </p>
      {answer ? (
        <Part id="answered" title={<Say of="record.answered" />}>
          <AnswerCard answer={answer} asHeading={false} />
        </Part>
      ) : null}
      <Facts
        facts={[
          { term: say("record.kind"), value: <Label of={question.kindWords} /> },
          { term: say("record.to"), value: own(question.addressee) },
          { term: say("record.askedBy"), value: own(question.asker) },
          { term: say("record.lineOfEnquiry"), value: own(question.line) },
          { term: say("record.theme"), value: theme ? <RecordLink to={theme} /> : null },
          { term: say("record.item"), value: question.item ? <RecordLink to={question.item} /> : null },
          { term: say("record.meeting"), value: question.meeting ? <MeetingLink meeting={question.meeting} /> : null },
          {
            term: say("record.followsQuestion"),
            value: question.supplementaryTo ? <RecordLink to={question.supplementaryTo} /> : null,
          },
          {
            term: say("record.body"),
            value: (
              <a className="govuk-link" href={`/bodies/${question.body.slug}`}>
                <Twin en={question.body.name} />
              </a>
            ),
          },
          { term: say("record.sourceOf"), value: own(question.sourceWords) },
        ]}
      />
      <ReadFrom from={question.from} />
    </>
  );
}
