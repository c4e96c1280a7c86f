import { instantText } from "#app/domain/calendar.ts";
import { eventSentence } from "#app/domain/events.ts";
import type { TimelineEntry } from "#app/components/story/timeline.tsx";

type Decision = { about: { href: string; words: string }; entry: TimelineEntry };

/** What was decided lately: about what, by whom, when and why. */
export function Decided({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return <p className="govuk-body">Nothing has been decided yet.</p>;
  return (
    <ol className="app-timeline">
      {decisions.map(({ about, entry }) => (
        <li key={entry.id} className="app-timeline__item">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <a className="govuk-link" href={about.href}>
              {about.words}
            </a>
          </p>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{entry.actorName}</strong> {eventSentence(entry.action, entry.particulars)}
          </p>
          <p className="app-timeline__when">
            <time dateTime={entry.at}>{instantText(entry.at)}</time>
          </p>
          {entry.reason ? <p className="app-timeline__reason">Reason: {entry.reason}</p> : null}
        </li>
      ))}
    </ol>
  );
}
