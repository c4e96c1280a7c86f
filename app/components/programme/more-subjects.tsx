import { meetingDay } from "#app/domain/meeting/day.ts";
import type { MeetingInShort } from "#app/domain/programme/public-page.ts";

/** At the end of a long list of a meeting's subjects: how many more there are, on the meeting's own page. */
export function MoreSubjects({
  of: { href, more, ...day },
}: {
  of: Pick<MeetingInShort, "href" | "more" | "meetsOn" | "dateBasis">;
}) {
  if (more === 0) return null;
  return (
    <li>
      <a className="govuk-link" href={href}>
        {more} more
        <span className="govuk-visually-hidden"> of the meeting of {meetingDay(day)}</span>
      </a>
    </li>
  );
}
