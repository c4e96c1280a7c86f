import { useLanguage } from "#app/components/response-context.ts";
import { hidden, Say } from "#app/components/say.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { MeetingInShort } from "#app/domain/programme/public-page.ts";

/** At the end of a long list of a meeting's subjects: how many more there are, on the meeting's own page. */
export function MoreSubjects({
  of: { href, more, ...day },
}: {
  of: Pick<MeetingInShort, "href" | "more" | "meetsOn" | "dateBasis">;
}) {
  const language = useLanguage();
  if (more === 0) return null;
  return (
    <li>
      <a className="govuk-link" href={href}>
        <Say of="programme.more" with={{ number: more, hidden, day: meetingDay(day, language) }} />
      </a>
    </li>
  );
}
