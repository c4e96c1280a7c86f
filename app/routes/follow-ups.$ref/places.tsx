import { meetingDay } from "#app/domain/meeting/day.ts";
import type { FollowUpPage } from "#app/services/follow-up/read-follow-up.server.ts";
import { named } from "#app/domain/references.ts";

/** Every place where it was said: one record, however often. */
export function Places({ places }: { places: FollowUpPage["places"] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Where it was said</h2>
      <ul className="govuk-list govuk-list--bullet">
        {places.map(({ item, meeting, words }) => (
          <li key={item?.reference ?? meeting?.reference}>
            {item ? (
              <a className="govuk-link" href={`/items/${item.reference}`}>
                {named(item.title, item.reference)}
              </a>
            ) : null}
            {item && meeting ? ", " : ""}
            {meeting ? (
              <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
                {meeting.meetsOn ? `meeting of ${meetingDay(meeting)}` : meeting.reference}
              </a>
            ) : null}
            {words ? `: “${words}”` : ""}
          </li>
        ))}
      </ul>
    </>
  );
}
