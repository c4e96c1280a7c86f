import { Tag } from "#app/components/page-parts.tsx";
import { MeetingTag, Moves, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import {
  substantive,
  type PublishedItemLine,
  type PublishedLink,
  type PublishedMeetingView,
} from "#app/domain/programme/view.ts";

/** The meetings after the next and what is on each; then what still waits for a day. Why is on each record's page. */
export function LaterMeetings({
  meetings,
  waiting,
}: {
  meetings: readonly PublishedMeetingView[];
  waiting: readonly PublishedLink[];
}) {
  if (meetings.length + waiting.length === 0) return null;
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
        {waiting.length > 0 ? (
          <li className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-0" id="to-be-set">
              Dates to be set
            </h3>
            <Links of={waiting} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function OnIt({ meeting }: { meeting: PublishedMeetingView }) {
  if (meeting.state === "cancelled") return null;
  const items = substantive(meeting.items);
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
    </ul>
  );
}

function Off({ item }: { item: PublishedItemLine }) {
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
