import { ASKED_LABELS } from "#app/domain/programme/happened.ts";
import type { PublishedItemView, PublishedItemLine } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { DocumentList } from "#app/components/agenda/document-list.tsx";
import { Twin } from "#app/components/say.tsx";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { PublishedRecord } from "./published-record.tsx";
import { Bullets, MeetingLink, Moves, Paragraphs, QuestionList, ReadFrom, RecordLink } from "./published-parts.tsx";

/** An agenda item as the public reads it. */
export function PublishedItemPage({ item, record }: { item: PublishedItemView; record: RecordViews }) {
  return (
    <>
      <Breadcrumbs
        crumbs={
          item.meeting
            ? [
                { href: "/meetings", words: "Meetings" },
                { href: item.meeting.href, words: "Meeting" },
              ]
            : [
                { href: "/programmes", words: "Work programmes" },
                { href: item.from.href, words: `${item.body.name} ${item.from.yearLabel}` },
              ]
        }
      />
      <Heading caption={`Item ${item.reference}`}>
        <Twin en={item.title} cy={item.titleCy} />
      </Heading>
      <ItemFacts item={item} />
      {item.purpose || item.purposeCy ? <Paragraphs text={item.purpose} cy={item.purposeCy} /> : null}
      <WhyAndWhat item={item} headings="h2" />
      <PublishedRecord record={record} />
      <Facts
        facts={[
          { term: "How it is taken", value: item.exempt ? "" : item.formatWords },
          { term: "Theme", value: item.theme ? <RecordLink to={item.theme} /> : null },
          { term: "What should come of it", value: item.expectedOutcome },
          { term: "Lead member", value: item.leadMember },
          { term: "Report by", value: item.reportAuthor },
          { term: "Source", value: item.sourceWords },
        ]}
      />
      <DocumentList documents={item.documents} />
      <ReadFrom from={item.from} />
    </>
  );
}

/** When an item is taken, for how long, and where it was moved from and why. */
export function ItemFacts({ item }: { item: PublishedItemLine }) {
  return (
    <>
      <p className="govuk-body">
        <ItemTag item={item} />
        {item.meeting ? <MeetingLink meeting={item.meeting} /> : null}
        {item.minutes > 0 ? `${item.meeting ? ", " : ""}${item.minutes} minutes` : ""}
      </p>
      {item.exempt ? <p className="govuk-body app-exempt">{item.exempt}.</p> : null}
      {item.reason && item.moves.length === 0 ? <p className="govuk-body app-moved">Reason: {item.reason}</p> : null}
      <Moves moves={item.moves} />
    </>
  );
}

/** An item's state, where it is not simply on the agenda of its meeting. */
export function ItemTag({ item }: { item: PublishedItemLine }) {
  if (item.state === "scheduled" && item.happened !== "not_recorded") return null;
  return (
    <>
      <Tag words={item.stateWords} />{" "}
    </>
  );
}

/** Why the body looks at it, unless its purpose said so already, what it will ask, and from whom it will hear: each left out where unknown. */
export function WhyAndWhat({ item, headings }: { item: PublishedItemLine; headings: "h2" | "h4" }) {
  const Title = headings;
  const size = headings === "h2" ? "govuk-heading-m" : "govuk-heading-s app-small-heading";
  const labels = ASKED_LABELS[item.state === "withdrawn" ? "not_recorded" : item.happened];
  return (
    <>
      {item.why && item.why !== item.purpose ? (
        <>
          <Title className={size}>Why we are looking at this</Title>
          <Paragraphs text={item.why} cy={item.whyCy} />
        </>
      ) : null}
      {item.lines.length + item.questions.length > 0 ? (
        <>
          <Title className={size}>{labels.asked}</Title>
          {item.lines.length > 0 ? <Bullets of={item.lines} /> : null}
          {item.questions.length > 0 ? <QuestionList questions={item.questions} /> : null}
        </>
      ) : null}
      {item.witnesses.length > 0 ? (
        <>
          <Title className={size}>{labels.heard}</Title>
          <Bullets of={item.witnesses} />
        </>
      ) : null}
    </>
  );
}
