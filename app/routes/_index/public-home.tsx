import { Heading } from "#app/components/page-parts.tsx";
import { PublishedBodies } from "#app/components/public-record/published-bodies.tsx";
import { Bullets, Part } from "#app/components/public-record/published-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";

type Home = {
  welcome: string;
  takesSuggestions: boolean;
  bodies: Parameters<typeof PublishedBodies>[0]["bodies"];
  latest: {
    bodyName: string;
    yearLabel: string;
    href: string;
    number: number;
    publishedOn: string;
    changes: string[];
    more: number;
  }[];
};

/** The front page for the public: who scrutinises, when they next meet, and what was published lately. */
export function PublicHome({ home }: { home: Home }) {
  return (
    <>
      <Heading>What scrutiny will look at, and why</Heading>
      {home.welcome ? <p className="govuk-body-l">{home.welcome}</p> : null}
      <p className="govuk-body-l">
        Councillors and co-opted members question those who decide on services: the police and crime commissioner,
        cabinet members, chief officers. Here is what each body has chosen to look at this year, at which meeting, and
        the questions it will ask.
      </p>
      <p className="govuk-body">
        {home.takesSuggestions ? (
          <>
            <a className="govuk-link govuk-!-font-weight-bold" href="/suggest">
              Suggest a theme
            </a>
            . You do not need an account.{" "}
          </>
        ) : null}
        <a className="govuk-link" href="/how-themes-are-chosen">
          How themes are chosen
        </a>
      </p>
      <Part id="bodies" title="Bodies and their next meetings">
        <PublishedBodies bodies={home.bodies} takesSuggestions={home.takesSuggestions} />
      </Part>
      {home.latest.length > 0 ? (
        <Part id="latest" title="Recently published">
          {home.latest.map((release) => (
            <Latest key={`${release.href}/${release.number}`} release={release} />
          ))}
        </Part>
      ) : null}
    </>
  );
}

function Latest({ release }: { release: Home["latest"][number] }) {
  const path = `${release.href}/releases/${release.number}`;
  return (
    <div className="app-published-item">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        <a className="govuk-link" href={path}>
          {release.bodyName} {release.yearLabel}, release {release.number}
        </a>
        <span className="app-quiet">, {dateText(release.publishedOn)}</span>
      </h3>
      {release.changes.length > 0 ? <Bullets of={release.changes} /> : null}
      {release.more > 0 ? <p className="govuk-body">And {release.more} more.</p> : null}
      {release.number === 1 ? <p className="govuk-body">The programme was first published.</p> : null}
    </div>
  );
}
