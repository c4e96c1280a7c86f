import { Card } from "#app/components/card.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Folds } from "#app/components/folds.tsx";
import { Breadcrumbs, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { own, Say, Twin, useSay, useTwin } from "#app/components/say.tsx";
import { StoryPictureCard } from "#app/components/story/story-picture.tsx";
import { WhatBecame } from "#app/components/story/what-became.tsx";
import { Subscribe, themeFeeds } from "#app/components/subscribe.tsx";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { PublishedThemeView } from "#app/domain/programme/view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import type { BecameLine } from "#app/domain/story/became-line.ts";
import type { StoryPicture } from "#app/domain/story/picture.ts";
import { JumpLinks } from "./jump-links.tsx";
import { PublishedFollowUps } from "./published-follow-ups.tsx";
import { Exempt, ItemTag } from "./published-item.tsx";
import { OutcomeCard } from "./published-record.tsx";
import { Bullets, MeetingTag, Moves, Paragraphs, ReadFrom, Reason, RecordLink } from "./published-parts.tsx";
import { QuestionsAndAnswers } from "./questions-and-answers.tsx";
import { Origin, Relations, WhereSaid, type ThemeShown } from "./theme-around.tsx";

type Shown = {
  theme: ThemeShown;
  record: RecordViews;
  picture: StoryPicture | null;
  became: readonly BecameLine[];
};

/** A theme as the public reads it: what became of it first; then its years, what was asked, and why it matters. */
export function PublishedThemePage({ theme, record, picture, became }: Shown) {
  const say = useSay();
  const twin = useTwin();
  const { outcomes, answers, followUps } = record;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: <Say of="record.themes" /> },
          { href: `/bodies/${theme.body.slug}`, words: theme.body.name },
        ]}
      />
      <Heading caption={<Say of="theme.caption" with={{ reference: theme.reference }} />}>
        <Twin en={theme.title} cy={theme.titleCy} />
      </Heading>
      <p className="govuk-body">
        <Tag words={theme.stateWords} />
        {theme.reason ? " " : ""}
        <Reason words={theme.reason} />
      </p>
      <JumpLinks
        of={[
          picture !== null && { id: "picture", words: say("theme.itsYears") },
          theme.questions.length + answers.length > 0 && { id: "questions", words: say("theme.questions") },
          theme.items.length > 0 && { id: "meetings", words: say("record.meetings") },
          theme.why !== "" && { id: "why", words: say("theme.why") },
          followUps.length > 0 && { id: "followed-up", words: say("theme.promises") },
        ]}
      />
      <Columns
        facts={
          <>
            <ThemeMeetings theme={theme} />
            {theme.why || theme.desiredOutcome || theme.lines.length > 0 ? <WhyItMatters theme={theme} /> : null}
            {followUps.length > 0 ? (
              <Card id="followed-up" title={<Say of="theme.promised" />}>
                <PublishedFollowUps followUps={followUps} />
              </Card>
            ) : null}
            <Folds id="about" title={<Say of="record.more" />}>
              <Facts
                facts={[
                  { term: say("record.cameFrom"), value: <Origin theme={theme} /> },
                  { term: say("record.leadMember"), value: own(theme.leadMember) },
                ]}
              />
              <Subscribe of={theme.title} feeds={themeFeeds(theme.reference)} />
            </Folds>
          </>
        }
      >
        <WhatBecame lines={became} />
        <StoryPictureCard picture={picture} of={twin(theme.title, theme.titleCy)} more={`${theme.href}/story`} />
        <QuestionsAndAnswers questions={theme.questions} answers={answers} />
        {picture === null ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`${theme.href}/story`}>
              <Say of="theme.wholeStory" />
            </a>
          </p>
        ) : null}
        {outcomes.length > 0 ? (
          <Folds id="decided" title={<Say of="theme.decidedInFull" />}>
            {outcomes.map((outcome) => (
              <OutcomeCard key={outcome.itemId} outcome={outcome} named />
            ))}
          </Folds>
        ) : null}
        <WhereSaid theme={theme} />
        <Relations theme={theme} />
      </Columns>
      <ReadFrom from={theme.from} />
    </>
  );
}

function WhyItMatters({ theme: { why, whyCy, desiredOutcome, lines } }: { theme: ThemeShown }) {
  return (
    <Card id="why" title={<Say of="theme.whyItMatters" />}>
      <Paragraphs text={why} cy={whyCy} />
      {lines.length > 0 ? (
        <>
          <h3 className="govuk-heading-s app-small-heading">
            <Say of="theme.lines" />
          </h3>
          <Bullets of={lines} />
        </>
      ) : null}
      {desiredOutcome ? (
        <>
          <h3 className="govuk-heading-s app-small-heading">
            <Say of="record.shouldCome" />
          </h3>
          <Paragraphs text={desiredOutcome} />
        </>
      ) : null}
    </Card>
  );
}

function ThemeMeetings({ theme }: { theme: PublishedThemeView }) {
  const language = useLanguage();
  if (theme.items.length === 0 && theme.said.length > 0) return null;
  return (
    <Card id="meetings" title={<Say of="theme.lookedAt" />}>
      {theme.items.length === 0 ? (
        <p className="govuk-body">
          <Say of="theme.noMeeting" />
        </p>
      ) : null}
      <ul className="govuk-list app-later">
        {theme.items.map((item) => (
          <li key={item.reference} className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              <RecordLink to={item} />
            </h3>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <ItemTag item={item} />
              {item.meeting ? (
                <>
                  <a className="govuk-link" href={item.meeting.href}>
                    {meetingWeekday(item.meeting, language)}
                  </a>
                  <MeetingTag meeting={item.meeting} />
                </>
              ) : null}
            </p>
            <Exempt item={item} />
            <Moves moves={item.moves} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
