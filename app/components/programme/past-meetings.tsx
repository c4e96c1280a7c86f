import { Entry, MeetingLink, Part, RecordLink } from "#app/components/public-record/published-parts.tsx";
import type { PublishedItemLine, PublishedMeetingView } from "#app/domain/programme/view.ts";
import { substantive } from "#app/domain/programme/view.ts";

/** Meetings whose day is gone: readers are told that, and not that anything was considered. */
export function NotRecorded({ meetings }: { meetings: readonly PublishedMeetingView[] }) {
  if (meetings.length === 0) return null;
  return (
    <Part id="not-recorded" title="Record not out yet">
      {meetings.map((meeting) => (
        <Entry key={meeting.reference} link={<MeetingLink meeting={meeting} />}>
          <p className="govuk-body">{meeting.notRecorded}</p>
          <ItemLinks items={substantive(meeting.items)} />
        </Entry>
      ))}
    </Part>
  );
}

function ItemLinks({ items }: { items: readonly PublishedItemLine[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item.reference}>
          <RecordLink to={item} />
        </li>
      ))}
    </ul>
  );
}

/** What was taken this year, by meeting. */
export function Past({ meetings }: { meetings: readonly PublishedMeetingView[] }) {
  if (meetings.length === 0) return null;
  return (
    <Part id="past" title="Considered this year">
      {meetings.map((meeting) => (
        <Entry key={meeting.reference} link={<MeetingLink meeting={meeting} />}>
          <ItemLinks items={taken(meeting)} />
        </Entry>
      ))}
    </Part>
  );
}

/** What was taken at a meeting, as far as that is recorded. */
function taken(meeting: PublishedMeetingView): readonly PublishedItemLine[] {
  return substantive(meeting.items).filter((item) => item.happened === "recorded");
}
