import { dateText } from "#app/domain/calendar.ts";
import type { Paged } from "#app/domain/pages.ts";
import type { LongPart, ProgrammePageShown } from "#app/domain/programme/public-page.ts";
import type { PublishedItemLine } from "#app/domain/programme/view.ts";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";
import { LaterMeetings } from "./later-meetings.tsx";
import { NextMeeting, type Due } from "./next-meeting.tsx";
import { NotRecorded, Past } from "./past-meetings.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
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
  programme: ProgrammePageShown;
  body: AboutBodyFacts;
  results: Results | null;
  rounds: readonly { href: string; title: string }[];
  picture: YearPicture;
  /** By when what is due for the next meeting; null where there is none. */
  due: Due | null;
  today: string;
  /** The address of the page as it is. */
  here: string;
};

/** A body's year as the public reads it: what is next and why, the year in short, what came of it; then the rest. */
export function PublishedProgrammePage({ programme, here, body, results, rounds, picture, due, today }: Shown) {
  const { from, next } = programme;
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
            <LaterMeetings meetings={programme.later} waiting={programme.waiting} here={here} />
            <div className="app-card">
              <SuggestATheme />
            </div>
          </>
        }
      >
        <NextMeeting meeting={next} due={due} today={today} />
        <YearInShort picture={picture} href={`${from.href}/year`} of={`${body.name}: ${from.yearWords}`} />
        {programme.introduction ? <Paragraphs text={programme.introduction} /> : null}
      </Columns>
      <Items id="deferred" title="Deferred" items={programme.deferred} here={here} />
      <Items id="withdrawn" title="Withdrawn" items={programme.withdrawn} here={here} />
      <WhatChanged programme={programme} />
      <NotRecorded meetings={programme.notRecorded} />
      <Past meetings={programme.past} />
      <SpokenOf themes={programme.spokenOf} here={here} />
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

function SpokenOf({ themes, here }: { themes: ProgrammePageShown["spokenOf"]; here: string }) {
  if (themes.total === 0) return null;
  return (
    <Part id="spoken-of" title="Also discussed">
      {themes.rows.map((theme) => (
        <Entry key={theme.reference} link={<RecordLink to={theme} />}>
          <Paragraphs text={theme.why} />
        </Entry>
      ))}
      <PartPages of={themes} here={here} part="spoken-of" title="Also discussed" />
    </Part>
  );
}

type ItemsShown = { id: LongPart; title: string; items: Paged<PublishedItemLine>; here: string };

function Items({ id, title, items, here }: ItemsShown) {
  if (items.total === 0) return null;
  return (
    <Part id={id} title={title}>
      {items.rows.map((item) => (
        <Entry key={item.reference} link={<RecordLink to={item} />}>
          <ItemFacts item={item} />
        </Entry>
      ))}
      <PartPages of={items} here={here} part={id} title={title} />
    </Part>
  );
}

function WhatChanged({ programme }: { programme: ProgrammePageShown }) {
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
