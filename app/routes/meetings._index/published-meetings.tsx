import { Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { MeetingLink } from "#app/components/public-record/published-parts.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { meetingsAddress, sectionsOf, type When } from "./address.ts";

/** The published meetings of every body, as anyone reads them. */
export function PublishedMeetings({
  list,
  when,
  bodySlug,
}: {
  list: { rows: readonly PublishedMeetingLine[]; total: number; page: number; pages: number };
  when: When;
  bodySlug: string | null;
}) {
  return (
    <>
      <Heading>{when === "past" ? "Past meetings" : "Upcoming meetings"}</Heading>
      <SubNavigation label="Meetings" here={meetingsAddress({ when, bodySlug })} sections={sectionsOf(bodySlug)} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          {when === "past" ? "No meeting has been published yet." : "No upcoming meeting has been published yet."}{" "}
          <a className="govuk-link" href="/programmes">
            See the work programmes
          </a>
        </p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {list.rows.map((meeting) => (
            <li key={meeting.reference}>
              <MeetingLink meeting={meeting} />
              <span className="app-quiet"> {meeting.body.name}</span>
              {meeting.notRecorded ? <span className="app-quiet app-block">{meeting.notRecorded}</span> : null}
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => meetingsAddress({ when, bodySlug, page })} />
    </>
  );
}
