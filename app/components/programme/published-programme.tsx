import { dateText } from "#app/domain/calendar.ts";
import { yearWordsIn } from "#app/domain/municipal-year.ts";
import type { ProgrammePageShown } from "#app/domain/programme/public-page.ts";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";
import { Columns } from "#app/components/columns.tsx";
import { Folds } from "#app/components/folds.tsx";
import { JumpLinks } from "#app/components/public-record/jump-links.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import { Bullets, Paragraphs, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Say, Twin, useSay } from "#app/components/say.tsx";
import { FollowProgramme } from "./follow-programme.tsx";
import { LaterMeetings } from "./later-meetings.tsx";
import { MeetingsInShort } from "./meetings-in-short.tsx";
import { NextMeeting, type Due } from "./next-meeting.tsx";
import { PutOff } from "./put-off.tsx";
import { ResultsInShort, type Results } from "./results-in-short.tsx";
import { SuggestATheme } from "./suggest-a-theme.tsx";
import { YearInShort } from "./year-in-short.tsx";

type Shown = {
  programme: ProgrammePageShown;
  body: { slug: string; name: string };
  results: Results | null;
  rounds: readonly { href: string; title: string }[];
  picture: YearPicture;
  /** By when what is due for the next meeting; null where there is none. */
  due: Due | null;
  today: string;
  /** The address of the page as it is. */
  here: string;
};

/** A body's year as the public reads it: what is next and why, the year in short, what became of it; then the rest. */
export function PublishedProgrammePage({ programme, here, body, results, rounds, picture, due, today }: Shown) {
  const say = useSay();
  const language = useLanguage();
  const { from, next, later, waiting } = programme;
  const earlier = [...programme.notRecorded, ...programme.past];
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: <Say of="home.programmes" /> }]} />
      <Heading>
        <Twin en={body.name} />
      </Heading>
      <p className="govuk-body app-quiet govuk-!-margin-bottom-2">
        <Say
          of="programme.updated"
          with={{
            year: yearWordsIn(language, from.yearWords),
            date: dateText(from.publishedOn, language),
            number: from.releaseNumber,
          }}
        />
      </p>
      <WhatChanged programme={programme} />
      <JumpLinks
        of={[
          picture.lanes.length > 0 && { id: "year", words: say("programme.theYear") },
          results !== null && { id: "what-became-of-it", words: say("story.became") },
          later.length + waiting.total > 0 && { id: "later", words: say("programme.later") },
          earlier.length > 0 && { id: "earlier", words: say("programme.earlier") },
          { id: "suggest", words: say("choosing.suggest") },
          { id: "follow", words: say("programme.follow") },
        ]}
      />
      <Columns
        facts={
          <>
            <ResultsInShort results={results} />
            <LaterMeetings meetings={later} waiting={waiting} here={here} />
            <SuggestATheme />
          </>
        }
      >
        <NextMeeting meeting={next} due={due} today={today} />
        <YearInShort picture={picture} href={`${from.href}/year`} of={`${body.name}: ${from.yearLabel}`} />
        {programme.introduction ? <Paragraphs text={programme.introduction} /> : null}
      </Columns>
      <div className="app-pair">
        {earlier.length > 0 ? (
          <Folds id="earlier" title={<Say of="programme.earlier" />}>
            <MeetingsInShort meetings={earlier} />
          </Folds>
        ) : null}
        <PutOff deferred={programme.deferred} withdrawn={programme.withdrawn} here={here} />
        <SpokenOf themes={programme.spokenOf} here={here} />
      </div>
      <FollowProgramme body={body} href={from.href} rounds={rounds} />
    </>
  );
}

/** What the latest release changed, folded; nothing where there is nothing to tell. */
function WhatChanged({ programme: { changes, note } }: { programme: ProgrammePageShown }) {
  if (changes.length === 0 && !note) return null;
  return (
    <details className="govuk-details app-changed govuk-!-margin-bottom-2" id="changed">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="programme.whatChanged" />
        </span>
      </summary>
      <div className="govuk-details__text">
        {note ? <Paragraphs text={note} /> : null}
        {changes.length > 0 ? <Bullets of={changes} /> : null}
      </div>
    </details>
  );
}

function SpokenOf({ themes, here }: { themes: ProgrammePageShown["spokenOf"]; here: string }) {
  const say = useSay();
  if (themes.total === 0) return null;
  return (
    <Folds id="spoken-of" title={<Say of="programme.alsoDiscussed" />}>
      <ul className="govuk-list app-later">
        {themes.rows.map((theme) => (
          <li key={theme.reference} className="app-later__one">
            <RecordLink to={theme} />
          </li>
        ))}
      </ul>
      <PartPages of={themes} here={here} part="spoken-of" title={say("programme.alsoDiscussed")} />
    </Folds>
  );
}
