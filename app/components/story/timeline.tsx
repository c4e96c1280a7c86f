import { instantText } from "#app/domain/calendar.ts";
import type { StoredParticulars } from "#app/domain/events.ts";

export type TimelineEntry = {
  id: number;
  at: string;
  actorName: string;
  /** What was done, after the name of who did it. */
  sentence: string;
  reason: string | null;
  particulars: StoredParticulars;
};

/** A record's history, newest first: who did what, when, and why. Of a long one a part, with the way to what was before. */
export function Timeline({ entries, earlier }: { entries: readonly TimelineEntry[]; earlier?: string | null }) {
  if (entries.length === 0) return <p className="govuk-body">Nothing has happened yet.</p>;
  return (
    <>
      <Entries entries={entries} />
      {earlier ? (
        <p className="govuk-body">
          <a className="govuk-link" href={earlier}>
            Earlier entries
          </a>
        </p>
      ) : null}
    </>
  );
}

function Entries({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="app-timeline">
      {entries.map((entry) => (
        <li key={entry.id} className="app-timeline__item">
          <Entry entry={entry} />
          <Changes changed={entry.particulars.changed} />
        </li>
      ))}
    </ol>
  );
}

/** Who did what, when, and why. */
export function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{entry.actorName}</strong> {entry.sentence}
      </p>
      <p className="app-timeline__when">
        <time dateTime={entry.at}>{instantText(entry.at)}</time>
      </p>
      {entry.reason ? <p className="app-timeline__reason">Reason: {entry.reason}</p> : null}
    </>
  );
}

function Changes({ changed }: { changed: StoredParticulars["changed"] }) {
  const shown = (changed ?? []).filter((change) => change.before !== undefined || change.after !== undefined);
  if (shown.length === 0) return null;
  return (
    <details className="govuk-details govuk-!-margin-bottom-2">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What changed</span>
      </summary>
      <dl className="govuk-details__text">
        {shown.map((change) => (
          <div key={change.label}>
            <dt>
              <strong>{change.label}</strong>
            </dt>
            <dd>before: {change.before || "nothing"}</dd>
            <dd>after: {change.after || "nothing"}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
