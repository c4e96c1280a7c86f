import { Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { MeetingLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { In, linkTo, Say, useSay } from "#app/components/say.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { notRecordedText } from "#app/domain/programme/happened.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { meetingsAddress, type When } from "./address.ts";

const TITLES = { coming: "meetings.upcoming", past: "meetings.past" } as const;
const NONE = { coming: "meetings.noUpcoming", past: "meetings.noPast" } as const;

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
  const say = useSay();
  const sections = [
    { href: meetingsAddress({ when: "coming", bodySlug }), words: say("meetings.upcomingShort") },
    { href: meetingsAddress({ when: "past", bodySlug }), words: say("meetings.pastShort") },
  ];
  return (
    <>
      <Heading>
        <Say of={TITLES[when]} />
      </Heading>
      <SubNavigation label={say("meetings.list")} here={meetingsAddress({ when, bodySlug })} sections={sections} />
      {list.rows.length === 0 ? (
        <p className="govuk-body">
          <Say of={NONE[when]} with={{ programmes: linkTo("/programmes") }} />
        </p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {list.rows.map((meeting) => (
            <li key={meeting.reference}>
              <MeetingLink meeting={meeting} />
              <span className="app-quiet">
                {" "}
                <In lang="en">{meeting.body.name}</In>
              </span>
              <NotRecorded meeting={meeting} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => meetingsAddress({ when, bodySlug, page })} />
    </>
  );
}

function NotRecorded({ meeting }: { meeting: PublishedMeetingLine }) {
  const words = notRecordedText(meeting, meeting.happened, useLanguage());
  return words ? <span className="app-quiet app-block">{words}</span> : null;
}
