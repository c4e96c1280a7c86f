import { dateText } from "#app/domain/calendar.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { ArrangedProgramme } from "#app/domain/programme/programme-view.ts";
import type { PublishedItemLine, PublishedMeetingView, PublishedProgrammeView } from "#app/domain/programme/view.ts";
import { NotRecorded, Past } from "./past-meetings.tsx";
import { SuggestATheme } from "./suggest-a-theme.tsx";
import { AboutBody, BodyLink, type AboutBodyFacts } from "#app/components/about-body.tsx";
import { Downloads, programmeReportDownload, sheetDownloads } from "#app/components/downloads.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { programmeFeeds, Subscribe } from "#app/components/subscribe.tsx";
import { WhatCameOfIt } from "#app/components/story/what-came-of-it.tsx";
import { ItemFacts } from "#app/components/public-record/published-item.tsx";
import { MeetingFacts, PublishedAgenda } from "#app/components/public-record/published-meeting.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import {
  Bullets,
  Entry,
  MeetingLink,
  Paragraphs,
  Part,
  RecordLink,
} from "#app/components/public-record/published-parts.tsx";

type Shown = {
  programme: PublishedProgrammeView;
  arranged: ArrangedProgramme;
  body: AboutBodyFacts;
  results: { href: string; words: string | null } | null;
  rounds: readonly { href: string; title: string }[];
};

/** A body's year as the public reads it: the next meeting first, and why each item is on. */
export function PublishedProgrammePage({ programme, arranged, body, results, rounds }: Shown) {
  const { from } = programme;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={body.name}>Work programme {from.yearWords}</Heading>
      <p className="govuk-body">
        Last updated {dateText(from.publishedOn)}, release {from.releaseNumber}.{" "}
        <a className="govuk-link" href={programme.changes.length > 0 ? "#changed" : `${from.href}/releases`}>
          What changed
        </a>
      </p>
      <Downloads
        of="the work programme"
        downloads={[programmeReportDownload(from.href), ...sheetDownloads(`${from.href}/export/items`)]}
      />
      {programme.introduction ? <Paragraphs text={programme.introduction} /> : null}
      <Part id="next" title="Next meeting">
        <NextMeeting meeting={arranged.next} />
      </Part>
      <WhatCameOfIt results={results} />
      <HowThemesWereChosen rounds={rounds} />
      <Later meetings={arranged.later} />
      <ToBeSet items={arranged.toBeSet} themes={programme.themes.filter((theme) => isWaitingForDay(theme.state))} />
      <Items id="deferred" title="Deferred" items={arranged.deferred} />
      <Items id="withdrawn" title="Withdrawn" items={arranged.withdrawn} />
      <WhatChanged programme={programme} />
      <NotRecorded meetings={arranged.notRecorded} />
      <Past meetings={arranged.past} />
      <SpokenOf themes={programme.themes.filter((theme) => !isWaitingForDay(theme.state))} />
      <SuggestATheme />
      <Part id="subscribe" title="Subscribe">
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

function NextMeeting({ meeting }: { meeting: PublishedMeetingView | null }) {
  if (!meeting) return <p className="govuk-body">No coming meeting has been published.</p>;
  return (
    <div className="app-next-meeting">
      <MeetingFacts meeting={meeting} />
      <PublishedAgenda items={meeting.items} headings="h3" />
    </div>
  );
}

function Later({ meetings }: { meetings: readonly PublishedMeetingView[] }) {
  if (meetings.length === 0) return null;
  return (
    <Part id="later" title="Later meetings">
      {meetings.map((meeting) => (
        <Entry key={meeting.reference} link={<MeetingLink meeting={meeting} />}>
          {meeting.reason ? <p className="govuk-body app-moved">Reason: {meeting.reason}</p> : null}
          {meeting.movedFrom ? <p className="govuk-body app-moved">Moved from {dateText(meeting.movedFrom)}.</p> : null}
          {meeting.state === "cancelled" ? null : <PublishedAgenda items={meeting.items} headings="h4" brief />}
        </Entry>
      ))}
    </Part>
  );
}

function ToBeSet({ items, themes }: { items: readonly PublishedItemLine[]; themes: PublishedProgrammeView["themes"] }) {
  if (items.length + themes.length === 0) return null;
  return (
    <Part id="to-be-set" title="Dates to be set">
      {items.map((item) => (
        <Entry key={item.reference} link={<RecordLink to={item} />}>
          {item.why ? <Paragraphs text={item.why} /> : <Paragraphs text={item.purpose} />}
        </Entry>
      ))}
      <Themes themes={themes} />
    </Part>
  );
}

function SpokenOf({ themes }: { themes: PublishedProgrammeView["themes"] }) {
  if (themes.length === 0) return null;
  return (
    <Part id="spoken-of" title="Also discussed">
      <Themes themes={themes} />
    </Part>
  );
}

function Themes({ themes }: { themes: PublishedProgrammeView["themes"] }) {
  return (
    <>
      {themes.map((theme) => (
        <Entry key={theme.reference} link={<RecordLink to={theme} />}>
          <Paragraphs text={theme.why} />
        </Entry>
      ))}
    </>
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
