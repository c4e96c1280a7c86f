import { Columns } from "#app/components/columns.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { SuggestATheme } from "#app/components/programme/suggest-a-theme.tsx";
import { NothingPublished, OtherBodies } from "#app/components/public-record/published-bodies.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { SearchBox } from "#app/components/search/search-box.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { firstSentence } from "#app/domain/public-text.ts";
import type { PublicHome as Home } from "#app/services/home/read-public-home.server.ts";

/** The front page for the public: a question first; then what is looked at next, and what was decided of late. */
export function PublicHome({ home }: { home: Home }) {
  const coming = home.bodies.filter(({ nextMeeting }) => nextMeeting !== null);
  const others = home.bodies.filter(({ nextMeeting }) => nextMeeting === null);
  return (
    <>
      <Heading>What scrutiny looks at, and what becomes of it</Heading>
      {home.welcome ? <p className="govuk-body-l">{home.welcome}</p> : null}
      <p className="govuk-body">
        Councillors and co-opted members question those who decide on services: the police and crime commissioner,
        cabinet members, chief officers.
      </p>
      <SearchBox id="ask" label="What would you like to know? For example: taxi licensing" />
      <Columns
        facts={
          <>
            {home.takesSuggestions ? <SuggestATheme /> : null}
            <Latest latest={home.latest} />
          </>
        }
      >
        {coming.length > 0 ? <Coming bodies={coming} /> : <NothingPublished isAny={others.length > 0} {...home} />}
        <Decided decided={home.decided} />
        <OtherBodies bodies={others} />
      </Columns>
    </>
  );
}

function Coming({ bodies }: { bodies: Home["bodies"] }) {
  return (
    <section className="app-card" aria-labelledby="bodies">
      <h2 className="govuk-heading-m" id="bodies">
        What is next
      </h2>
      <ul className="govuk-list app-later">
        {bodies.map((body) => (
          <li key={body.slug} className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-0">
              <a className="govuk-link" href={body.years[0]?.href ?? `/bodies/${body.slug}`}>
                {body.name}
              </a>
            </h3>
            {body.nextMeeting ? (
              <p className="govuk-body govuk-!-margin-bottom-1">
                <a className="govuk-link" href={body.nextMeeting.href}>
                  {meetingWeekday(body.nextMeeting)}
                </a>
                {body.subjects.length === 0 ? ": no subject has been put on this agenda yet." : ""}
              </p>
            ) : null}
            {body.subjects.length > 0 ? (
              <ul className="govuk-list govuk-list--bullet">
                {body.subjects.map((subject) => (
                  <li key={subject.reference}>
                    <RecordLink to={subject} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decided({ decided }: Pick<Home, "decided">) {
  if (decided.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="decided">
      <h2 className="govuk-heading-m" id="decided">
        Decided lately
      </h2>
      <ul className="govuk-list app-later">
        {decided.map(({ title, href, words, resolution, onWords }) => (
          <li key={`${title} ${onWords}`} className="app-later__one">
            <strong>{href ? <RecordLink to={{ title, href, reference: "" }} /> : title}</strong>
            <p className="govuk-body govuk-!-margin-bottom-0">{firstSentence(resolution) || `${words}.`}</p>
            <p className="app-timeline__when">{onWords}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Latest({ latest }: Pick<Home, "latest">) {
  if (latest.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="latest">
      <h2 className="govuk-heading-m" id="latest">
        Recently published
      </h2>
      <ul className="govuk-list app-later">
        {latest.map(({ bodyName, yearLabel, href, number, publishedOn, change, more }) => (
          <li key={`${href}/${number}`} className="app-later__one">
            <a className="govuk-link" href={`${href}/releases/${number}`}>
              {bodyName} {yearLabel}, release {number}
            </a>
            <p className="app-timeline__when">
              {dateText(publishedOn)}. {change ?? (number === 1 ? "The programme was first published." : "")}
              {more > 0 ? ` And ${more} more.` : ""}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
