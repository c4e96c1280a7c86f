import { Tag } from "#app/components/page-parts.tsx";
import { Part, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import type { ReleaseView } from "#app/domain/programme/release-view.ts";

/** The meetings and items as the release listed them. Each links to the record as it is published now. */
export function AsItStood({ held }: { held: ReleaseView }) {
  return (
    <Part id="stood" title="The programme as it stood">
      {held.meetings.map((meeting) => (
        <div key={meeting.href} className="app-published-item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={meeting.href}>
              {meetingWeekday(meeting)}
            </a>
            {meeting.state === "cancelled" ? (
              <>
                {" "}
                <Tag words="Cancelled" />
              </>
            ) : null}
          </h3>
          <Links of={meeting.items} empty="Nothing was on this agenda yet." />
        </div>
      ))}
      {held.unplaced.length > 0 ? (
        <div className="app-published-item">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Without a meeting</h3>
          <Links of={held.unplaced} empty="" />
        </div>
      ) : null}
    </Part>
  );
}

function Links({ of, empty }: { of: readonly PublishedLink[]; empty: string }) {
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
