import { Part } from "#app/components/public-record/published-parts.tsx";
import { Timeline, type TimelineEntry } from "#app/components/story/timeline.tsx";

/** Rules that the body could have and does not: recorded as not used, or waiting to be chosen. For its own people. */
export function LeftRules({
  rules,
  slug,
}: {
  rules: readonly { id: string; title: string; applies: string }[];
  slug: string;
}) {
  return (
    <>
      <h3 className="govuk-heading-s">Not in use here</h3>
      <ul className="govuk-list govuk-list--bullet">
        {rules.map(({ id, title, applies }) => (
          <li key={id}>
            <a className="govuk-link" href={`/bodies/${slug}/rules/${id}/edit`}>
              {title}
            </a>
            {applies === "by_choice" ? ": applies only to a committee that says so" : ": recorded as not used"}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The last rules that were set, and days that were added. */
export function WhatMoved({ events }: { events: readonly TimelineEntry[] }) {
  return (
    <Part id="moved" title="What moved recently">
      {events.length === 0 ? (
        <p className="govuk-body">No rule has been set and no day has been added yet.</p>
      ) : (
        <Timeline entries={events} />
      )}
    </Part>
  );
}
