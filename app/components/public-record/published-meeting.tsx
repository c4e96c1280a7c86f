import { OutwardLink } from "#app/components/outward-link.tsx";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { PublicDates } from "#app/domain/deadline/public-dates.ts";
import type { PublishedItemLine, PublishedMeetingView } from "#app/domain/programme/view.ts";
import { meetingText, substantive } from "#app/domain/programme/view.ts";
import type { AttendanceView } from "#app/domain/public-record/attendance.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { ItemTag, WhyAndWhat } from "./published-item.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Twin } from "#app/components/say.tsx";
import { PublishedAttendance } from "./published-attendance.tsx";
import { PublishedRecord } from "./published-record.tsx";
import { MeetingTag, Moves, Paragraphs, Part, ReadFrom, RecordLink } from "./published-parts.tsx";

/** A meeting as the public reads it: when, where, how to attend, what is on, and what came of it. */
export function PublishedMeetingPage({
  meeting,
  record,
  attendance,
  dates,
  hasAgenda,
}: {
  meeting: PublishedMeetingView;
  record: RecordViews;
  attendance: AttendanceView | null;
  dates: PublicDates;
  hasAgenda: boolean;
}) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: `/bodies/${meeting.body.slug}`, words: meeting.body.name },
        ]}
      />
      <Heading caption={`${meeting.body.name}: ${meeting.kindWords.toLowerCase()}`}>{meetingWeekday(meeting)}</Heading>
      <MeetingFacts meeting={meeting} />
      <PublicDatesShown dates={dates} slug={meeting.body.slug} />
      <Part id="agenda" title="On the agenda">
        {hasAgenda ? (
          <p className="govuk-body">
            <a className="govuk-link govuk-!-font-weight-bold" href={`${meeting.href}/agenda`}>
              Read the published agenda
            </a>
          </p>
        ) : null}
        {meeting.state === "cancelled" && meeting.items.length === 0 ? (
          <p className="govuk-body">The meeting is cancelled, so nothing is on its agenda.</p>
        ) : (
          <PublishedAgenda items={meeting.items} headings="h3" />
        )}
      </Part>
      <PublishedAttendance attendance={attendance} />
      <PublishedRecord record={record} named />
      <Source meeting={meeting} />
      <ReadFrom from={meeting.from} />
    </>
  );
}

/** When questions are due and by when the agenda is out, where that is still to come. */
function PublicDatesShown({ dates: { questions, agenda }, slug }: { dates: PublicDates; slug: string }) {
  if (!questions && !agenda) return null;
  return (
    <>
      {agenda ? <p className="govuk-body">The agenda will be published by {agenda.words} at the latest.</p> : null}
      {questions ? (
        <p className="govuk-body">
          Questions from the public must be received by <strong>{questions.words}</strong>.
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/bodies/${slug}/rules`}>
          How these dates are calculated
        </a>
      </p>
    </>
  );
}

/** Day, time, place and how to attend; for a cancelled meeting, why. */
export function MeetingFacts({ meeting }: { meeting: PublishedMeetingView }) {
  return (
    <>
      <p className="govuk-body-l govuk-!-margin-bottom-2">
        {meetingText(meeting)}
        <MeetingTag meeting={meeting} />
      </p>
      {meeting.reason ? <p className="govuk-body app-moved">Reason: {meeting.reason}</p> : null}
      {meeting.movedFrom ? <p className="govuk-body app-moved">Moved from {dateText(meeting.movedFrom)}.</p> : null}
      {meeting.notRecorded ? <p className="govuk-body">{meeting.notRecorded}</p> : null}
      {meeting.state === "provisional" && !meeting.notRecorded ? (
        <p className="govuk-body">This date may still change.</p>
      ) : null}
      {isComing(meeting.state) && meeting.happened === "to_come" && meeting.howToAttend ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>How to attend</strong>
          </p>
          <Paragraphs text={meeting.howToAttend} />
        </>
      ) : null}
    </>
  );
}

/** The items of a meeting in order, each with why, what will be asked, and from whom; `brief` shows only the themes' and statutory items, and why. */
export function PublishedAgenda({
  items,
  headings,
  brief = false,
}: {
  items: readonly PublishedItemLine[];
  headings: "h3" | "h4";
  brief?: boolean;
}) {
  const shown = brief ? substantive(items) : items;
  if (shown.length === 0) return <p className="govuk-body">Nothing has been put on this agenda yet.</p>;
  const Title = headings;
  return (
    <ol className="govuk-list app-agenda">
      {shown.map((item) => (
        <li key={item.reference} className="app-agenda__item">
          <Title className="govuk-heading-s govuk-!-margin-bottom-1">
            <RecordLink to={item} />
            {item.minutes > 0 ? <span className="app-quiet">, {item.minutes} minutes</span> : null}
          </Title>
          {item.state === "considered" ? null : <ItemTag item={item} />}
          {item.exempt ? <p className="govuk-body app-exempt">{item.exempt}.</p> : null}
          {(item.purpose || item.purposeCy) && !brief ? (
            <p className="govuk-body govuk-!-margin-bottom-2">
              <Twin en={item.purpose} cy={item.purposeCy} />
            </p>
          ) : null}
          <Moves moves={item.moves} />
          {brief && item.why ? <Paragraphs text={item.why} cy={item.whyCy} /> : null}
          {!brief && item.kind === "theme" ? <WhyAndWhat item={item} headings="h4" /> : null}
        </li>
      ))}
    </ol>
  );
}

function Source({ meeting }: { meeting: PublishedMeetingView }) {
  if (!meeting.sourceWords && !meeting.sourceUrl) return null;
  return (
    <p className="govuk-body">
      Source: {meeting.sourceWords}{" "}
      {meeting.sourceUrl ? (
        <OutwardLink href={meeting.sourceUrl}>
          Open the published papers<span className="govuk-visually-hidden"> (another site)</span>
        </OutwardLink>
      ) : null}
    </p>
  );
}
