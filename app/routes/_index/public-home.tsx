import { Card } from "#app/components/card.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { SuggestATheme } from "#app/components/programme/suggest-a-theme.tsx";
import { NothingPublished, OtherBodies } from "#app/components/public-record/published-bodies.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, Say, Twin, useSay } from "#app/components/say.tsx";
import { SearchBox } from "#app/components/search/search-box.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { firstSentence } from "#app/domain/public-text.ts";
import type { PublicHome as Home } from "#app/services/home/read-public-home.server.ts";

/** The front page for the public: a question first; then what is looked at next, and what was decided of late. */
export function PublicHome({ home, councils }: { home: Home; councils: readonly Council[] }) {
  const say = useSay();
  const coming = home.bodies.filter(({ nextMeeting }) => nextMeeting !== null);
  const others = home.bodies.filter(({ nextMeeting }) => nextMeeting === null);
  return (
    <>
      <Heading>
        <Say of="home.title" />
      </Heading>
      {home.welcome ? (
        <p className="govuk-body-l">
          <Twin en={home.welcome} />
        </p>
      ) : null}
      <p className="govuk-body">
        <Say of="home.opening" />
      </p>
      <SearchBox id="ask" label={say("home.ask")} />
      <Columns
        facts={
          <>
            {home.takesSuggestions ? <SuggestATheme /> : null}
            <Latest latest={home.latest} />
            <Councils councils={councils} />
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

/** One of several councils that share this address, and where its own is. */
type Council = { name: string; href: string | null };

function Councils({ councils }: { councils: readonly Council[] }) {
  if (councils.length === 0) return null;
  return (
    <Card id="councils" title={<Say of="home.councils" />}>
      <ul className="govuk-list">
        {councils.map(({ name, href }) => (
          <li key={name}>
            {href === null ? (
              name
            ) : (
              <a className="govuk-link" href={href}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Coming({ bodies }: { bodies: Home["bodies"] }) {
  const language = useLanguage();
  return (
    <Card id="bodies" title={<Say of="home.next" />}>
      <ul className="govuk-list app-later">
        {bodies.map((body) => (
          <li key={body.slug} className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              <a className="govuk-link" href={body.years[0]?.href ?? `/bodies/${body.slug}`}>
                {body.name}
              </a>
            </h3>
            {body.nextMeeting ? (
              <p className="govuk-body govuk-!-margin-bottom-1">
                <a className="govuk-link" href={body.nextMeeting.href}>
                  {meetingWeekday(body.nextMeeting, language)}
                </a>
                {body.subjects.length === 0 ? (
                  <>
                    . <Say of="home.noSubject" />
                  </>
                ) : null}
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
    </Card>
  );
}

function Decided({ decided }: Pick<Home, "decided">) {
  const language = useLanguage();
  if (decided.length === 0) return null;
  return (
    <Card id="decided" title={<Say of="home.decided" />}>
      <ul className="govuk-list app-later">
        {decided.map(({ title, href, words, resolution, resolutionCy, day }) => (
          <li key={`${title} ${day.meetsOn}`} className="app-later__one">
            <strong>{href ? <RecordLink to={{ title, href, reference: "" }} /> : <Twin en={title} />}</strong>
            <p className="govuk-body govuk-!-margin-bottom-0">
              {resolution ? (
                <Twin en={firstSentence(resolution)} cy={firstSentence(resolutionCy ?? "")} />
              ) : (
                <Label of={words} />
              )}
            </p>
            <p className="app-timeline__when">{meetingDay(day, language)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Latest({ latest }: Pick<Home, "latest">) {
  const language = useLanguage();
  if (latest.length === 0) return null;
  return (
    <Card id="latest" title={<Say of="home.latest" />}>
      <ul className="govuk-list app-later">
        {latest.map(({ bodyName, yearLabel, href, number, publishedOn, change, more }) => (
          <li key={`${href}/${number}`} className="app-later__one">
            <a className="govuk-link" href={`${href}/releases/${number}`}>
              <Say of="home.release" with={{ body: bodyName, year: yearLabel, number }} />
            </a>
            <p className="app-timeline__when">
              {dateText(publishedOn, language)}.{" "}
              {change ? <Twin en={change} /> : number === 1 ? <Say of="home.firstRelease" /> : null}
              {more > 0 ? (
                <>
                  {" "}
                  <Say of="home.moreChanges" with={{ count: more }} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
