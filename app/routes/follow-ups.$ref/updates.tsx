import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FOLLOW_UP_STATES, UPDATE_SOURCE_LABELS } from "#app/domain/follow-up/states.ts";
import type { FollowUpPage } from "#app/services/follow-up/read-follow-up.server.ts";

/** What was reported of it, newest first; the owner's own words say so until an officer has read them. */
export function Updates({ updates }: { updates: FollowUpPage["updates"] }) {
  return (
    <>
      <h2 className="govuk-heading-m">What was reported</h2>
      {updates.length === 0 ? <p className="govuk-body">Nothing has been reported on it yet.</p> : null}
      <ol className="govuk-list app-timeline">
        {updates.map((update) => (
          <li key={update.id} className="app-timeline__item">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{dateText(update.reportedOn)}</strong>, {FOLLOW_UP_STATES[update.stateAfter].words}: {update.text}
            </p>
            <p className="app-timeline__when">
              {update.meeting && update.meetsOn ? (
                <a className="govuk-link" href={`/meetings/${update.meeting}`}>
                  Reported at the meeting of {meetingDay(update)}
                </a>
              ) : (
                UPDATE_SOURCE_LABELS[update.source]
              )}
              {update.source === "owner" && !update.takenUpAt ? " (not yet read by an officer)" : ""}, {update.byName}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
