import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { madeDay, type FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { FollowUpTag } from "./published-follow-ups.tsx";
import { Paragraphs, Part, RecordLink } from "./published-parts.tsx";

/** A follow-up as the public reads it: what was asked, of whom, what they said, and what came of it. */
export function PublishedFollowUpPage({ followUp }: { followUp: FollowUpView }) {
  const { theme, item, meeting } = followUp;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          ...(theme ? [{ href: `${theme.href}/story`, words: theme.title }] : []),
          ...(!theme && item ? [{ href: item.href, words: item.title }] : []),
        ]}
      />
      <Heading caption={`${followUp.kindWords} ${followUp.reference}`}>{followUp.wording}</Heading>
      <p className="govuk-body">
        <FollowUpTag followUp={followUp} />
        {followUp.reason ? ` Reason: ${followUp.reason}` : ""}
      </p>
      <Facts
        facts={[
          { term: "For", value: followUp.owner },
          { term: "Made by", value: followUp.madeBy },
          { term: "Made on", value: madeDay(followUp) },
          { term: "Due", value: followUp.due || (followUp.dueOn ? dateText(followUp.dueOn) : "") },
          { term: "Number in the source", value: followUp.sourceNumber },
          { term: "Theme", value: theme ? <RecordLink to={theme} /> : null },
          { term: "Item", value: item ? <RecordLink to={item} /> : null },
          {
            term: "Meeting",
            value: meeting ? (
              <a className="govuk-link" href={meeting.href}>
                {meetingDay(meeting)}
              </a>
            ) : null,
          },
          { term: "Source", value: followUp.source },
        ]}
      />
      <SaidAt followUp={followUp} />
      <Responses followUp={followUp} />
      <Reported followUp={followUp} />
      <LedTo followUp={followUp} />
      {theme ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${theme.href}/story`}>
            The whole story of {theme.title}
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
    <Part id="said-at" title="Where it was said">
      <ul className="govuk-list govuk-list--bullet">
        {elsewhere.map((place) => (
          <li key={place.href}>
            <RecordLink to={place} />
            {place.words ? `: ${place.words}` : ""}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Responses({ followUp: { responses } }: { followUp: FollowUpView }) {
  if (responses.length === 0) return null;
  return (
    <Part id="responses" title="The response">
      {responses.map((response, index) => (
        <div className="app-published-item" key={index}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{response.words}</strong>
            <span className="app-quiet">
              {[response.by, response.on ? dateText(response.on) : ""].filter(Boolean).map((by) => `, ${by}`)}
            </span>
          </p>
          <Paragraphs text={response.text} />
          {response.reason ? <p className="govuk-body">Reason: {response.reason}</p> : null}
          {response.plan ? <p className="govuk-body">What will be done: {response.plan}</p> : null}
        </div>
      ))}
    </Part>
  );
}

function Reported({ followUp: { updates } }: { followUp: FollowUpView }) {
  if (updates.length === 0) return null;
  return (
    <Part id="reported" title="What was reported">
      <ol className="govuk-list app-timeline">
        {updates.map((update, index) => (
          <li className="app-timeline__item" key={index}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {update.text ? `${update.text} ` : ""}
              <strong>{update.stateWords}.</strong>
            </p>
            <p className="app-timeline__when">
              {update.meeting ? (
                <a className="govuk-link" href={update.meeting}>
                  Meeting of {update.onWords}
                </a>
              ) : (
                update.onWords
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
    <Part id="led-to" title="What it led to">
      <ul className="govuk-list govuk-list--bullet">
        {results.map((result) => (
          <li key={result.href}>
            <RecordLink to={result} />
            {result.words ? `: ${result.words}` : ""}
          </li>
        ))}
      </ul>
    </Part>
  );
}
