import { OutwardLink } from "#app/components/outward-link.tsx";
import { ComingLines } from "#app/components/availability/coming-lines.tsx";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { MeetingChain } from "#app/components/meeting/meeting-chain.tsx";
import { MeetingStateTag } from "#app/components/meeting/meeting-tag.tsx";
import { WhereFrom } from "#app/components/minutes/where-from.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { isOver, loadOf, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { clockText, instantText } from "#app/domain/calendar.ts";
import { addressOfPage } from "#app/domain/pages.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { ChainLink } from "#app/domain/deadline/chain.ts";
import type { Unlawful } from "#app/services/deadline/read-heads.server.ts";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { MEETING_KIND_LABELS } from "#app/domain/meeting/states.ts";
import type { MeetingPage } from "#app/services/meeting/read-meeting.server.ts";
import { Agenda } from "./agenda.tsx";
import { WhatHappened } from "./what-happened.tsx";

/** A meeting as those with a role in the body work on it. */
export function WorkingMeeting({
  page: { meeting, agenda, paged, happened, timeline, minutes, sources, coming, offers },
  dates,
  unlawful,
}: {
  page: MeetingPage;
  dates: readonly ChainLink[];
  unlawful: Unlawful | null;
}) {
  const load = loadOf(meeting);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: `/meetings?body=${meeting.bodySlug}`, words: meeting.bodyName },
        ]}
      />
      <Heading caption={`${meeting.bodyName}, ${meeting.reference}`}>{meetingWeekday(meeting)}</Heading>
      <p className="app-theme__state">
        <MeetingStateTag state={meeting.state} />
      </p>
      {unlawful ? <NotLawfulNote unlawful={unlawful} /> : null}
      {meeting.reasonWords ? <p className="govuk-inset-text">Why it is cancelled: {meeting.reasonWords}</p> : null}
      {coming ? <ComingLines coming={coming} bodySlug={meeting.bodySlug} /> : null}
      <Deeds offers={offers} />
      <Columns
        facts={
          <>
            <Facts
              facts={[
                { term: "Kind", value: MEETING_KIND_LABELS[meeting.kind] },
                { term: "Starts", value: meeting.startsAt ? clockText(meeting.startsAt) : "No time yet" },
                { term: "Venue", value: meeting.venue },
                { term: "How to attend", value: meeting.howToAttend },
                { term: "Where to read the original", value: <Source meeting={meeting} /> },
                { term: "Recorded from", value: minutes.length > 0 ? <Minutes minutes={minutes} /> : "" },
              ].filter((fact) => fact.term !== "Where to read the original" || hasSource(meeting))}
            />
            {dates.length > 0 ? <Dates meeting={meeting.reference} dates={dates} /> : null}
          </>
        }
      >
        <h2 className="govuk-heading-m" id="agenda">
          Agenda
        </h2>
        {meeting.state === "cancelled" ? null : (
          <>
            <p className={`govuk-body${isOver(load) ? " app-over" : ""}`}>{loadText(load)}.</p>
            <CapacityBar load={load} id={meeting.reference} />
          </>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={`/meetings/${meeting.reference}/agenda`}>
            Open the agenda
          </a>
          : papers, who attends, part II, the chair’s agreement and publication
        </p>
        <Agenda meeting={meeting} agenda={agenda} />
        <AgendaPages meeting={meeting} paged={paged} to="agenda" />
        <p className="govuk-body">
          <a className="govuk-link" href={`/meetings/${meeting.reference}/answers`}>
            Questions put at this meeting, and their answers
          </a>
        </p>
        {happened ? (
          <>
            <WhatHappened meeting={meeting} record={happened} />
            <AgendaPages meeting={meeting} paged={paged} to="record" />
          </>
        ) : null}
      </Columns>
      <WhereFrom passages={[]} sources={sources} />
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      <Timeline
        entries={timeline.entries}
        earlier={timeline.earlier === null ? null : `/meetings/${meeting.reference}?before=${timeline.earlier}#history`}
      />
    </>
  );
}

/** The ways to the other items of a long agenda, and to what is recorded of them; they come to the same place on the page. */
function AgendaPages({
  meeting,
  paged: { page, pages, total },
  to,
}: Pick<MeetingPage, "paged"> & { meeting: { reference: string }; to: "agenda" | "record" }) {
  if (pages === 1) return null;
  return (
    <>
      <p className="govuk-body">
        {total} items, page {page} of {pages}
      </p>
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${addressOfPage(`/meetings/${meeting.reference}`, other)}#${to}`}
        label={to === "agenda" ? "Pages of the agenda" : "Pages of what happened"}
      />
    </>
  );
}

/** The minutes that were brought in of it, with the words that each record was made from. */
function Minutes({ minutes }: { minutes: MeetingPage["minutes"] }) {
  return minutes.map(({ href, at, name }) => (
    <a className="govuk-link app-minutes__link" href={href} key={href}>
      minutes brought in by {name} on {instantText(at)}
    </a>
  ));
}

function Dates({ meeting, dates }: { meeting: string; dates: readonly ChainLink[] }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="dates">
        Dates
      </h2>
      <MeetingChain chain={dates} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/meetings/${meeting}/dates`}>
          How these dates were calculated
        </a>
      </p>
    </>
  );
}

type SourceOf = { sourceWords: string; sourceUrl: string | null };

function hasSource({ sourceWords, sourceUrl }: SourceOf): boolean {
  return sourceWords !== "" || sourceUrl !== null;
}

function Source({ meeting }: { meeting: SourceOf }) {
  const words = meeting.sourceWords || "The published papers";
  if (!meeting.sourceUrl) return <>{words}</>;
  return (
    <OutwardLink href={meeting.sourceUrl}>
      {words}
      <span className="govuk-visually-hidden"> (another site)</span>
    </OutwardLink>
  );
}
