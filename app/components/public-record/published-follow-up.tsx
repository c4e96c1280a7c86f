import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { madeDay, type FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, own, quiet, Say, strong, Twin, useSay } from "#app/components/say.tsx";
import { FollowUpTag } from "./published-follow-ups.tsx";
import { Commas, Paragraphs, Part, Reason, RecordLink } from "./published-parts.tsx";

/** A follow-up as the public reads it: what was asked, of whom, what they said, and what came of it. */
export function PublishedFollowUpPage({ followUp }: { followUp: FollowUpView }) {
  const say = useSay();
  const language = useLanguage();
  const { theme, item, meeting } = followUp;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: <Say of="record.themes" /> },
          ...(theme ? [{ href: `${theme.href}/story`, words: theme.title }] : []),
          ...(!theme && item ? [{ href: item.href, words: item.title }] : []),
        ]}
      />
      <Heading
        caption={
          <>
            <Label of={followUp.kindWords} /> {followUp.reference}
          </>
        }
      >
        <Twin en={followUp.wording} />
      </Heading>
      <p className="govuk-body">
        <FollowUpTag followUp={followUp} />
        {followUp.reason ? " " : ""}
        <Reason words={followUp.reason} />
      </p>
      <Facts
        facts={[
          { term: say("promised.forWhom"), value: own(followUp.owner) },
          { term: say("promised.madeBy"), value: own(followUp.madeBy) },
          { term: say("promised.madeOn"), value: madeDay(followUp, language) },
          {
            term: say("promised.due"),
            value: own(followUp.due) ?? (followUp.dueOn ? dateText(followUp.dueOn, language) : ""),
          },
          { term: say("promised.numberInSource"), value: own(followUp.sourceNumber) },
          { term: say("record.theme"), value: theme ? <RecordLink to={theme} /> : null },
          { term: say("record.item"), value: item ? <RecordLink to={item} /> : null },
          {
            term: say("record.meeting"),
            value: meeting ? (
              <a className="govuk-link" href={meeting.href}>
                {meetingDay(meeting, language)}
              </a>
            ) : null,
          },
          { term: say("record.sourceOf"), value: own(followUp.source) },
        ]}
      />
      <SaidAt followUp={followUp} />
      <Responses followUp={followUp} />
      <Reported followUp={followUp} />
      <LedTo followUp={followUp} />
      {theme ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${theme.href}/story`}>
            <Say of="promised.wholeStory" with={{ title: <Twin en={theme.title} cy={theme.titleCy} /> }} />
          </a>
        </p>
      ) : null}
    </>
  );
}

function SaidAt({ followUp: { places, item } }: { followUp: FollowUpView }) {
  const elsewhere = places.filter((place) => place.href !== item?.href || place.words);
  if (elsewhere.length === 0) return null;
  return (
    <Part id="said-at" title={<Say of="theme.whereSaid" />}>
      <ul className="govuk-list govuk-list--bullet">
        {elsewhere.map((place) => (
          <li key={place.href}>
            <RecordLink to={place} />
            <Colon words={place.words} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Responses({ followUp: { responses } }: { followUp: FollowUpView }) {
  const language = useLanguage();
  if (responses.length === 0) return null;
  return (
    <Part id="responses" title={<Say of="promised.responses" />}>
      {responses.map((response, index) => (
        <div className="app-published-item" key={index}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <Commas
              of={[
                strong(<Label of={response.words} />),
                response.by && quiet(<Twin en={response.by} />),
                response.on && quiet(dateText(response.on, language)),
              ]}
            />
          </p>
          <Paragraphs text={response.text} />
          {response.reason ? (
            <p className="govuk-body">
              <Reason words={response.reason} />
            </p>
          ) : null}
          {response.plan ? (
            <p className="govuk-body">
              <Say of="promised.plan" with={{ words: <Twin en={response.plan} /> }} />
            </p>
          ) : null}
        </div>
      ))}
    </Part>
  );
}

function Reported({ followUp: { updates } }: { followUp: FollowUpView }) {
  const language = useLanguage();
  if (updates.length === 0) return null;
  return (
    <Part id="reported" title={<Say of="promised.reported" />}>
      <ol className="govuk-list app-timeline">
        {updates.map((update, index) => (
          <li className="app-timeline__item" key={index}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {own(update.text)}
              {update.text ? " " : ""}
              <strong>
                <Label of={update.stateWords} />.
              </strong>
            </p>
            <p className="app-timeline__when">
              {update.meeting ? (
                <a className="govuk-link" href={update.meeting}>
                  <Say of="promised.meetingOf" with={{ day: meetingDay(update.day, language) }} />
                </a>
              ) : (
                meetingDay(update.day, language)
              )}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function LedTo({ followUp: { results } }: { followUp: FollowUpView }) {
  if (results.length === 0) return null;
  return (
    <Part id="led-to" title={<Say of="promised.ledTo" />}>
      <ul className="govuk-list govuk-list--bullet">
        {results.map((result) => (
          <li key={result.href}>
            <RecordLink to={result} />
            <Colon words={result.words} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What was said of a record after its name. */
function Colon({ words }: { words: string }) {
  if (!words) return null;
  return (
    <>
      : <Twin en={words} />
    </>
  );
}
