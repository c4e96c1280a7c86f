import { useLanguage } from "#app/components/response-context.ts";
import { hidden, linkTo, Say } from "#app/components/say.tsx";
import { meetingWeekday, type DateBasis } from "#app/domain/meeting/day.ts";

type BodyLine = {
  slug: string;
  name: string;
  years: { label: string; href: string }[];
  nextMeeting: { href: string; meetsOn: string; dateBasis: DateBasis } | null;
};

type Coming = BodyLine & { nextMeeting: NonNullable<BodyLine["nextMeeting"]> };

type Props = { bodies: readonly BodyLine[]; takesSuggestions: boolean };

/** Each body with its next meeting and its published programmes; those that meet no more folded after them. */
export function PublishedBodies({ bodies, takesSuggestions }: Props) {
  if (bodies.length === 0) return <NothingPublished isAny={false} takesSuggestions={takesSuggestions} />;
  const coming = bodies.filter((body): body is Coming => body.nextMeeting !== null);
  return (
    <>
      {coming.length > 0 ? <Cards bodies={coming} /> : null}
      <OtherBodies bodies={bodies.filter((body) => body.nextMeeting === null)} />
    </>
  );
}

/** What will stand here, and what anyone can do until then. `isAny` where only earlier years are published. */
export function NothingPublished({ isAny, takesSuggestions }: { isAny: boolean; takesSuggestions: boolean }) {
  return (
    <p className="govuk-body">
      <Say of={isAny ? "home.noComing" : "home.nothing"} />
      {takesSuggestions ? (
        <>
          {" "}
          <Say of="home.canSuggest" with={{ suggest: linkTo("/suggest") }} />
        </>
      ) : null}
    </p>
  );
}

function Cards({ bodies }: { bodies: readonly Coming[] }) {
  const language = useLanguage();
  return (
    <ul className="govuk-list app-bodies">
      {bodies.map(({ nextMeeting, ...body }) => (
        <li key={body.slug} className="app-card">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={body.years[0]?.href ?? `/bodies/${body.slug}`}>
              {body.name}
            </a>
          </h3>
          <p className="govuk-body">
            <Say
              of="home.nextMeeting"
              with={{ day: linkTo(nextMeeting.href)(meetingWeekday(nextMeeting, language)) }}
            />
          </p>
          <Years body={body} />
        </li>
      ))}
    </ul>
  );
}

/** Bodies without a coming meeting, folded: what they published stays to be read. */
export function OtherBodies({ bodies }: { bodies: readonly BodyLine[] }) {
  if (bodies.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="home.otherBodies" with={{ count: bodies.length }} />
        </span>
      </summary>
      <ul className="govuk-list govuk-list--spaced govuk-details__text">
        {bodies.map((body) => (
          <li key={body.slug}>
            {body.name}
            <Years body={body} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Years({ body }: { body: Omit<BodyLine, "nextMeeting"> }) {
  return (
    <ul className="app-inline-list">
      {body.years.map((year) => (
        <li key={year.href}>
          <a className="govuk-link" href={year.href}>
            <Say of="home.programmeOf" with={{ body: hidden, name: body.name, year: year.label }} />
          </a>
        </li>
      ))}
      <li>
        <a className="govuk-link" href={`/bodies/${body.slug}`}>
          <Say of="home.about" with={{ body: hidden, name: body.name }} />
        </a>
      </li>
    </ul>
  );
}
