import { dateText } from "#app/domain/calendar.ts";
import type { PublicDates } from "#app/domain/deadline/public-dates.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { ArrangedProgramme } from "#app/domain/programme/programme-view.ts";
import type { PublishedItemLine, PublishedProgrammeView } from "#app/domain/programme/view.ts";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";
import { LaterMeetings } from "./later-meetings.tsx";
import { NextMeeting } from "./next-meeting.tsx";
import { NotRecorded, Past } from "./past-meetings.tsx";
import { ResultsInShort, type Results } from "./results-in-short.tsx";
import { SuggestATheme } from "./suggest-a-theme.tsx";
import { YearSvg } from "./year-picture.tsx";
import { AboutBody, BodyLink, type AboutBodyFacts } from "#app/components/about-body.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Downloads, programmeReportDownload, sheetDownloads } from "#app/components/downloads.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { programmeFeeds, Subscribe } from "#app/components/subscribe.tsx";
import { ItemFacts } from "#app/components/public-record/published-item.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import { Bullets, Entry, Paragraphs, Part, RecordLink } from "#app/components/public-record/published-parts.tsx";

type Shown = {
  programme: PublishedProgrammeView;
  arranged: ArrangedProgramme;
  body: AboutBodyFacts;
  results: Results | null;
  rounds: readonly { href: string; title: string }[];
  year: { picture: YearPicture; due: Record<string, { hasAgenda: boolean; dates: PublicDates }> };
  today: string;
};

/** A body's year as the public reads it: what is next and why, the year in short, what came of it; then the rest. */
export function PublishedProgrammePage({ programme, arranged, body, results, rounds, year, today }: Shown) {
  const { from } = programme;
  const { next, later, toBeSet } = arranged;
  const waiting = [...toBeSet, ...programme.themes.filter((theme) => isWaitingForDay(theme.state))];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={body.name}>Work programme {from.yearWords}</Heading>
      <p className="govuk-body app-quiet">
        Last updated {dateText(from.publishedOn)}, release {from.releaseNumber}.{" "}
        <a className="govuk-link" href={programme.changes.length > 0 ? "#changed" : `${from.href}/releases`}>
          What changed
        </a>
      </p>
      <Columns
        facts={
          <>
            <ResultsInShort results={results} />
            <LaterMeetings meetings={later} waiting={waiting} />
            <div className="app-card">
              <SuggestATheme />
            </div>
          </>
        }
      >
        <NextMeeting meeting={next} due={next ? year.due[next.reference] : undefined} today={today} />
        <YearInShort picture={year.picture} href={`${from.href}/year`} of={`${body.name}: ${from.yearWords}`} />
        {programme.introduction ? <Paragraphs text={programme.introduction} /> : null}
      </Columns>
      <Items id="deferred" title="Deferred" items={arranged.deferred} />
      <Items id="withdrawn" title="Withdrawn" items={arranged.withdrawn} />
      <WhatChanged programme={programme} />
      <NotRecorded meetings={arranged.notRecorded} />
      <Past meetings={arranged.past} />
      <SpokenOf themes={programme.themes.filter((theme) => !isWaitingForDay(theme.state))} />
      <HowThemesWereChosen rounds={rounds} />
      <Part id="subscribe" title="Subscribe and download">
        <Downloads
          of="the work programme"
          downloads={[programmeReportDownload(from.href), ...sheetDownloads(`${from.href}/export/items`)]}
        />
        <Subscribe of={body.name} feeds={programmeFeeds(body.slug, from.href)} />
      </Part>
      <Part id="about" title={`About ${body.name}`}>
        <AboutBody body={body} />
        <p className="govuk-body">
          <BodyLink body={body} />: earlier programmes and meetings.
        </p>
      </Part>
    </>
  );
}

function YearInShort({ picture, href, of }: { picture: YearPicture; href: string; of: string }) {
  if (picture.lanes.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="year">
      <h2 className="govuk-heading-m" id="year">
        The year in one picture
      </h2>
      <YearSvg picture={picture} of={of} brief />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          The whole year: every theme, meeting and date
        </a>
      </p>
    </section>
  );
}

function SpokenOf({ themes }: { themes: PublishedProgrammeView["themes"] }) {
  if (themes.length === 0) return null;
  return (
    <Part id="spoken-of" title="Also discussed">
      {themes.map((theme) => (
        <Entry key={theme.reference} link={<RecordLink to={theme} />}>
          <Paragraphs text={theme.why} />
        </Entry>
      ))}
    </Part>
  );
}

function Items({ id, title, items }: { id: string; title: string; items: readonly PublishedItemLine[] }) {
  if (items.length === 0) return null;
  return (
    <Part id={id} title={title}>
      {items.map((item) => (
        <Entry key={item.reference} link={<RecordLink to={item} />}>
          <ItemFacts item={item} />
        </Entry>
      ))}
    </Part>
  );
}

function WhatChanged({ programme }: { programme: PublishedProgrammeView }) {
  const { from, changes, note } = programme;
  return (
    <Part id="changed" title="What changed">
      {note ? <Paragraphs text={note} /> : null}
      {changes.length > 0 ? (
        <>
          <p className="govuk-body">
            In release {from.releaseNumber}, on {dateText(from.publishedOn)}:
          </p>
          <Bullets of={changes} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`${from.href}/releases`}>
          Every release of this programme
        </a>
      </p>
    </Part>
  );
}
