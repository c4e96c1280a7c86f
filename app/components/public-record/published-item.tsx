import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { ASKED_KEYS } from "#app/domain/programme/happened.ts";
import type { PublishedItemView, PublishedItemLine } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { DocumentList } from "#app/components/agenda/document-list.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, own, Say, Twin, useSay } from "#app/components/say.tsx";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { PublishedRecord } from "./published-record.tsx";
import {
  Bullets,
  MeetingLink,
  Moves,
  Paragraphs,
  QuestionList,
  ReadFrom,
  Reason,
  RecordLink,
} from "./published-parts.tsx";

/** An agenda item as the public reads it. */
export function PublishedItemPage({ item, record }: { item: PublishedItemView; record: RecordViews }) {
  const say = useSay();
  return (
    <>
      <Breadcrumbs
        crumbs={
          item.meeting
            ? [
                { href: "/meetings", words: <Say of="record.meetings" /> },
                { href: item.meeting.href, words: <Say of="record.meeting" /> },
              ]
            : [
                { href: "/programmes", words: <Say of="home.programmes" /> },
                { href: item.from.href, words: `${item.body.name} ${item.from.yearLabel}` },
              ]
        }
      />
      <Heading caption={<Say of="record.itemCaption" with={{ reference: item.reference }} />}>
        <Twin en={item.title} cy={item.titleCy} />
      </Heading>
      <ItemFacts item={item} />
      {item.purpose || item.purposeCy ? <Paragraphs text={item.purpose} cy={item.purposeCy} /> : null}
      <WhyAndWhat item={item} headings="h2" />
      <PublishedRecord record={record} />
      <Facts
        facts={[
          {
            term: say("record.howTaken"),
            value: item.exempt || !item.formatWords ? "" : <Label of={item.formatWords} />,
          },
          { term: say("record.theme"), value: item.theme ? <RecordLink to={item.theme} /> : null },
          { term: say("record.shouldCome"), value: own(item.expectedOutcome) },
          { term: say("record.leadMember"), value: own(item.leadMember) },
          { term: say("record.reportBy"), value: own(item.reportAuthor) },
          { term: say("record.sourceOf"), value: own(item.sourceWords) },
        ]}
      />
      <DocumentList documents={item.documents} />
      <ReadFrom from={item.from} />
    </>
  );
}

/** When an item is taken, for how long, and where it was moved from and why. */
export function ItemFacts({ item }: { item: PublishedItemLine }) {
  const language = useLanguage();
  return (
    <>
      <p className="govuk-body">
        <ItemTag item={item} />
        {item.meeting ? <MeetingLink meeting={item.meeting} /> : null}
        {item.minutes > 0 ? `${item.meeting ? ", " : ""}${minuteText(item.minutes, language)}` : ""}
      </p>
      <Exempt item={item} />
      {item.reason && item.moves.length === 0 ? (
        <p className="govuk-body app-moved">
          <Reason words={item.reason} />
        </p>
      ) : null}
      <Moves moves={item.moves} />
    </>
  );
}

/** Why an item is taken without the public; nothing where it is not. */
export function Exempt({ item: { exempt } }: { item: Pick<PublishedItemLine, "exempt"> }) {
  if (!exempt) return null;
  return (
    <p className="govuk-body app-exempt">
      <Label of={exempt} />.
    </p>
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
  const { asked, heard } = ASKED_KEYS[item.state === "withdrawn" ? "not_recorded" : item.happened];
  return (
    <>
      {item.why && item.why !== item.purpose ? (
        <>
          <Title className={size}>
            <Say of="record.whyLooking" />
          </Title>
          <Paragraphs text={item.why} cy={item.whyCy} />
        </>
      ) : null}
      {item.lines.length + item.questions.length > 0 ? (
        <>
          <Title className={size}>
            <Say of={asked} />
          </Title>
          {item.lines.length > 0 ? <Bullets of={item.lines} /> : null}
          {item.questions.length > 0 ? <QuestionList questions={item.questions} /> : null}
        </>
      ) : null}
      {item.witnesses.length > 0 ? (
        <>
          <Title className={size}>
            <Say of={heard} />
          </Title>
          <Bullets of={item.witnesses} />
        </>
      ) : null}
    </>
  );
}
