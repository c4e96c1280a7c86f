import { Tag } from "#app/components/page-parts.tsx";
import { MeetingTag, Moves, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { Paged } from "#app/domain/pages.ts";
import type { ItemInShort, MeetingInShort } from "#app/domain/programme/public-page.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { MoreSubjects } from "./more-subjects.tsx";
import { PartPages } from "#app/components/part-pages.tsx";

/** The meetings after the next and what is on each; then what still waits for a day. Why is on each record's page. */
export function LaterMeetings({
  meetings,
  waiting,
  here,
}: {
  meetings: readonly MeetingInShort[];
  waiting: Paged<PublishedLink>;
  here: string;
}) {
  if (meetings.length + waiting.total === 0) return null;
  return (
    <section className="app-card" aria-labelledby="later">
      <h2 className="govuk-heading-m" id="later">
        Later meetings
      </h2>
      <ul className="govuk-list app-later">
        {meetings.map((meeting) => (
          <li key={meeting.reference} className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-0">
              <a className="govuk-link" href={meeting.href}>
                {meetingWeekday(meeting)}
              </a>
              <MeetingTag meeting={meeting} />
            </h3>
            {meeting.reason ? <p className="govuk-body-s app-moved">Reason: {meeting.reason}</p> : null}
            {meeting.movedFrom ? (
              <p className="govuk-body-s app-moved">Moved from {dateText(meeting.movedFrom)}.</p>
            ) : null}
            <OnIt meeting={meeting} />
          </li>
        ))}
        {waiting.total > 0 ? (
          <li className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-0" id="to-be-set">
              Dates to be set
            </h3>
            <Links of={waiting.rows} />
            <PartPages of={waiting} here={here} part="to-be-set" title="Dates to be set" />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function OnIt({ meeting }: { meeting: MeetingInShort }) {
  if (meeting.state === "cancelled") return null;
  const { items } = meeting;
  if (items.length === 0) return <p className="govuk-body-s">To be filled.</p>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {items.map((item) => (
        <li key={item.reference}>
          <RecordLink to={item} />
          <Off item={item} />
          <Moves moves={item.moves} />
        </li>
      ))}
      <MoreSubjects of={meeting} />
    </ul>
  );
}

function Off({ item }: { item: ItemInShort }) {
  if (item.state === "scheduled") return item.exempt ? <span className="app-quiet">, {item.exempt}</span> : null;
  return (
    <>
      {" "}
      <Tag words={item.stateWords} />
    </>
  );
}

function Links({ of }: { of: readonly PublishedLink[] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map((to) => (
        <li key={to.reference}>
          <RecordLink to={to} />
        </li>
      ))}
    </ul>
  );
}
