import type { Undo } from "#app/domain/done.ts";
import { Entry, type TimelineEntry } from "#app/components/story/timeline.tsx";
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
          <Entry entry={entry} />
          {undo ? <UndoForm undo={undo} back={back} /> : null}
        </li>
      ))}
    </ol>
  );
}
