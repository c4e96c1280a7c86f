import { meetingWeekday, type DateBasis } from "#app/domain/meeting/day.ts";

type BodyLine = {
  slug: string;
  name: string;
  years: { label: string; href: string }[];
  nextMeeting: { href: string; meetsOn: string; dateBasis: DateBasis } | null;
};

/** Each body with its next meeting and its published programmes; those that meet no more in a short list. */
export function PublishedBodies({
  bodies,
  takesSuggestions,
}: {
  bodies: readonly BodyLine[];
  takesSuggestions: boolean;
}) {
  if (bodies.length === 0 && !takesSuggestions) {
    return <p className="govuk-body">Nothing has been published yet.</p>;
  }
  if (bodies.length === 0) {
    return (
      <p className="govuk-body">
        Nothing has been published yet. You can already{" "}
        <a className="govuk-link" href="/suggest">
          suggest a theme
        </a>
        .
      </p>
    );
  }
  const coming = bodies.filter((body) => body.nextMeeting !== null);
  const others = bodies.filter((body) => body.nextMeeting === null);
  return (
    <>
      {coming.length > 0 ? <Cards bodies={coming} /> : null}
      {others.length > 0 ? <Others bodies={others} /> : null}
    </>
  );
}

function Cards({ bodies }: { bodies: readonly BodyLine[] }) {
  return (
    <ul className="govuk-list app-bodies">
      {bodies.map((body) => (
        <li key={body.slug} className="app-card">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={body.years[0]?.href ?? `/bodies/${body.slug}`}>
              {body.name}
            </a>
          </h3>
          <p className="govuk-body">
            {body.nextMeeting ? (
              <>
                Next meeting:{" "}
                <a className="govuk-link" href={body.nextMeeting.href}>
                  {meetingWeekday(body.nextMeeting)}
                </a>
              </>
            ) : (
              "No coming meeting has been published."
            )}
          </p>
          <Years body={body} />
        </li>
      ))}
    </ul>
  );
}

function Others({ bodies }: { bodies: readonly BodyLine[] }) {
  return (
    <>
      <h3 className="govuk-heading-s">No coming meeting published</h3>
      <ul className="govuk-list govuk-list--spaced">
        {bodies.map((body) => (
          <li key={body.slug}>
            {body.name}
            <Years body={body} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Years({ body }: { body: BodyLine }) {
  return (
    <ul className="app-inline-list">
      {body.years.map((year) => (
        <li key={year.href}>
          <a className="govuk-link" href={year.href}>
            <span className="govuk-visually-hidden">{body.name}: </span>Work programme {year.label}
          </a>
        </li>
      ))}
      <li>
        <a className="govuk-link" href={`/bodies/${body.slug}`}>
          About<span className="govuk-visually-hidden"> {body.name}</span>
        </a>
      </li>
    </ul>
  );
}
