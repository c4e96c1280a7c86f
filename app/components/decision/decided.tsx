import { instantText } from "#app/domain/calendar.ts";
import type { Undo } from "#app/domain/done.ts";
import { eventSentence } from "#app/domain/events.ts";
import type { TimelineEntry } from "#app/components/story/timeline.tsx";
import { UndoForm } from "#app/components/what-was-done.tsx";

export type Decision = { about: { href: string; words: string }; undo: Undo | null; entry: TimelineEntry };

/** What was decided lately: about what, by whom, when and why, and the press that undoes what may still be undone. */
export function Decided({ decisions, back }: { decisions: readonly Decision[]; back: string }) {
  return (
    <ol className="app-timeline">
      {decisions.map(({ about, undo, entry }) => (
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
          {undo ? <UndoForm undo={undo} back={back} /> : null}
        </li>
      ))}
    </ol>
  );
}
