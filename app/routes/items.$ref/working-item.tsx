import type { ReactNode } from "react";
import { Downloads } from "#app/components/downloads.tsx";
import { ItemQuestions } from "#app/components/agenda-item/item-questions.tsx";
import { ItemStateTag } from "#app/components/agenda-item/item-tag.tsx";
import { hasRecord, RecordShown } from "#app/components/meeting-record/record-shown.tsx";
import { WhereFrom } from "#app/components/minutes/where-from.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { reasonLine, askedText, ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { yearLabel, yearSlug } from "#app/domain/municipal-year.ts";
import { named, reference } from "#app/domain/references.ts";
import type { ItemRecordShown } from "#app/services/meeting-record/read-meeting-record.server.ts";
import type { ItemPage } from "#app/services/agenda-item/read-item.server.ts";
import { Moves } from "./moves.tsx";

/** An item as those with a role in the body work on it. */
export function WorkingItem({
  page,
  happened,
  documents,
}: {
  page: ItemPage;
  happened: ItemRecordShown | null;
  documents: ReactNode;
}) {
  const { item, waiting, moves, timeline, offers } = page;
  return (
    <>
      <Breadcrumbs crumbs={crumbsOf(item)} />
      <Heading caption={`${item.bodyName}, ${item.reference}`}>{item.title}</Heading>
      <p className="app-theme__state">
        <ItemStateTag state={item.state} />
      </p>
      {waiting ? (
        <p className="govuk-inset-text">
          Waiting for the chair:{" "}
          <a className="govuk-link" href={`/variations/${waiting.reference}`}>
            {named(waiting.words, waiting.reference)}
          </a>
          . The item stays where it is until then.
        </p>
      ) : null}
      <Deeds offers={offers} />
      <Columns factsFirst facts={<ItemFacts page={page} />}>
        {page.lines.length + page.questions.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">{askedText(item.state, item.isDayGone)}</h2>
            <ItemQuestions lines={page.lines} questions={page.questions} />
            {page.mayOrderQuestions ? (
              <p className="govuk-body">
                <a className="govuk-link" href={`/items/${item.reference}/speaking-order`}>
                  Speaking order
                </a>
              </p>
            ) : null}
          </>
        ) : null}
        {happened && hasRecord(happened) ? (
          <>
            <h2 className="govuk-heading-m">What came of it</h2>
            <RecordShown record={happened} />
          </>
        ) : null}
        {documents}
        <h2 className="govuk-heading-m">Where it has been</h2>
        <Moves moves={moves} />
        <WhereFrom passages={page.passages} sources={page.sources} />
      </Columns>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={timeline} />
    </>
  );
}

function ItemFacts({ page }: { page: ItemPage }) {
  const { item, witnesses } = page;
  return (
    <>
      <Facts
        facts={[
          { term: "Meeting", value: <OnMeeting item={item} /> },
          {
            term: "Why",
            value: item.state === "scheduled" ? "" : reasonLine(item.reasonCode, item.reasonWords),
          },
          { term: "Purpose", value: item.purpose },
          { term: "Theme", value: item.themeId === null ? "" : <ThemeLink item={item} /> },
          { term: "Kind", value: ITEM_KIND_LABELS[item.kind] },
          { term: "Asked for by", value: page.rule ? <RuleLink rule={page.rule} /> : "" },
          { term: "How it is taken", value: FORMAT_LABELS[item.format] },
          { term: "Time", value: minuteText(item.minutes) },
          { term: "Lead member", value: item.leadName },
          { term: "Report author", value: item.reportAuthor },
          { term: "Witnesses", value: witnesses.join("; ") },
          { term: "Expected outcome", value: item.expectedOutcome },
          { term: ITEM_FIELDS.officerNotes.label, value: item.officerNotes },
          { term: "Where it was said", value: item.sourceWords },
        ]}
      />
      <Downloads
        of="downloads.ofItem"
        downloads={[{ href: `/items/${item.reference}/briefing.docx`, format: "word", says: "downloads.briefingAs" }]}
      />
    </>
  );
}

type Item = ItemPage["item"];

function crumbsOf(item: Item) {
  const meetings = { href: "/meetings", words: "Meetings" };
  if (item.meetingId !== null && item.meetsOn !== null) {
    return [meetings, { href: meetingPath(item.meetingId), words: meetingWeekday(item) }];
  }
  if (item.programmeStartYear === null) return [meetings];
  const year = yearSlug(item.programmeStartYear, item);
  const words = `Planner ${yearLabel(item.programmeStartYear, item)}`;
  return [meetings, { href: `/programmes/${item.bodySlug}/${year}/planner`, words }];
}

function OnMeeting({ item }: { item: Item }) {
  if (item.meetingId === null || item.meetsOn === null) return <>Not on a meeting</>;
  return (
    <a className="govuk-link" href={meetingPath(item.meetingId)}>
      {meetingWeekday(item)}
    </a>
  );
}

function RuleLink({ rule }: { rule: NonNullable<ItemPage["rule"]> }) {
  return (
    <>
      <a className="govuk-link" href={rule.href}>
        {rule.title}
      </a>{" "}
      ({rule.source})
    </>
  );
}

function meetingPath(meetingId: number): string {
  return `/meetings/${reference("meeting", meetingId)}`;
}

function ThemeLink({ item }: { item: Item }) {
  const theme = reference("theme", item.themeId ?? 0);
  return (
    <a className="govuk-link" href={`/themes/${theme}`}>
      {named(item.themeTitle ?? "", theme)}
    </a>
  );
}
