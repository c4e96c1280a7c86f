import type { ReactNode } from "react";
import { Tag } from "#app/components/page-parts.tsx";
import { Part, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Say } from "#app/components/say.tsx";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import type { ReleaseView } from "#app/domain/programme/release-view.ts";

/** The meetings and items as the release listed them. Each links to the record as it is published now. */
export function AsItStood({ held }: { held: ReleaseView }) {
  const language = useLanguage();
  return (
    <Part id="stood" title={<Say of="programme.asItStood" />}>
      {held.meetings.map((meeting) => (
        <div key={meeting.href} className="app-published-item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={meeting.href}>
              {meetingWeekday(meeting, language)}
            </a>
            {meeting.state === "cancelled" ? (
              <>
                {" "}
                <Tag words={MEETING_STATES.cancelled.words} />
              </>
            ) : null}
          </h3>
          <Links of={meeting.items} empty={<Say of="programme.nothingThen" />} />
        </div>
      ))}
      {held.unplaced.length > 0 ? (
        <div className="app-published-item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <Say of="programme.withoutMeeting" />
          </h3>
          <Links of={held.unplaced} empty={null} />
        </div>
      ) : null}
    </Part>
  );
}

function Links({ of, empty }: { of: readonly PublishedLink[]; empty: ReactNode }) {
  if (of.length === 0) return <p className="govuk-body">{empty}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((item) => (
        <li key={item.reference}>
          <RecordLink to={item} />
        </li>
      ))}
    </ul>
  );
}
