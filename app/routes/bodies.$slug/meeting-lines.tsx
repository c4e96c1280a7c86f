import type { ReactNode } from "react";
import { MeetingLink } from "#app/components/public-record/published-parts.tsx";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";

/** Meetings as a list of links, or the sentence that says there are none. */
export function MeetingLines({ meetings, empty }: { meetings: readonly PublishedMeetingLine[]; empty: ReactNode }) {
  if (meetings.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {meetings.map((meeting) => (
        <li key={meeting.reference}>
          <MeetingLink meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}
