import { Entry, MeetingLink, Part, RecordLink } from "#app/components/public-record/published-parts.tsx";
import type { MeetingInShort } from "#app/domain/programme/public-page.ts";
import { MoreSubjects } from "./more-subjects.tsx";

/** Meetings whose day is gone: readers are told that, and not that anything was considered. */
export function NotRecorded({ meetings }: { meetings: readonly MeetingInShort[] }) {
  if (meetings.length === 0) return null;
  return (
    <Part id="not-recorded" title="Record not out yet">
      {meetings.map((meeting) => (
        <Entry key={meeting.reference} link={<MeetingLink meeting={meeting} />}>
          <p className="govuk-body">{meeting.notRecorded}</p>
          <ItemLinks meeting={meeting} />
        </Entry>
      ))}
    </Part>
  );
}

function ItemLinks({ meeting }: { meeting: MeetingInShort }) {
  const { items } = meeting;
  if (items.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item.reference}>
          <RecordLink to={item} />
        </li>
      ))}
      <MoreSubjects of={meeting} />
    </ul>
  );
}

/** What was taken this year, by meeting. */
export function Past({ meetings }: { meetings: readonly MeetingInShort[] }) {
  if (meetings.length === 0) return null;
  return (
    <Part id="past" title="Considered this year">
      {meetings.map((meeting) => (
        <Entry key={meeting.reference} link={<MeetingLink meeting={meeting} />}>
          <ItemLinks meeting={meeting} />
        </Entry>
      ))}
    </Part>
  );
}
