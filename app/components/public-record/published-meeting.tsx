import { OutwardLink } from "#app/components/outward-link.tsx";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dueWords, type PublicDates } from "#app/domain/deadline/public-dates.ts";
import type { PublishedItemLine, PublishedMeetingView } from "#app/domain/programme/view.ts";
import { notRecordedText } from "#app/domain/programme/happened.ts";
import { meetingText, substantive } from "#app/domain/programme/view.ts";
import type { AttendanceView } from "#app/domain/public-record/attendance.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { Exempt, ItemTag, WhyAndWhat } from "./published-item.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { hidden, Label, own, quiet, Say, strong, Twin } from "#app/components/say.tsx";
import { PublishedAttendance } from "./published-attendance.tsx";
import { PublishedRecord } from "./published-record.tsx";
import { MeetingTag, Moves, Paragraphs, Part, ReadFrom, Reason, RecordLink } from "./published-parts.tsx";

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
  const language = useLanguage();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: <Say of="record.meetings" /> },
          { href: `/bodies/${meeting.body.slug}`, words: meeting.body.name },
        ]}
      />
      <Heading
        caption={
          <>
            <Twin en={meeting.body.name} />: <Label of={meeting.kindWords} lower />
          </>
        }
      >
        {meetingWeekday(meeting, language)}
      </Heading>
      <MeetingFacts meeting={meeting} />
      <PublicDatesShown dates={dates} slug={meeting.body.slug} />
      <Part id="agenda" title={<Say of="record.onAgenda" />}>
        {hasAgenda ? (
          <p className="govuk-body">
            <a className="govuk-link govuk-!-font-weight-bold" href={`${meeting.href}/agenda`}>
              <Say of="record.readAgenda" />
            </a>
          </p>
        ) : null}
        {meeting.state === "cancelled" && meeting.items.length === 0 ? (
          <p className="govuk-body">
            <Say of="record.cancelledEmpty" />
          </p>
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
  const language = useLanguage();
  if (!questions && !agenda) return null;
  return (
    <>
      {agenda ? (
        <p className="govuk-body">
          <Say of="record.agendaBy" with={{ day: dueWords(agenda.on, agenda.atTime, language) }} />
        </p>
      ) : null}
      {questions ? (
        <p className="govuk-body">
          <Say of="record.questionsBy" with={{ strong, day: dueWords(questions.on, questions.atTime, language) }} />
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`/bodies/${slug}/rules`}>
          <Say of="record.howCalculated" />
        </a>
      </p>
    </>
  );
}

/** Day, time, place and how to attend; for a cancelled meeting, why. */
export function MeetingFacts({ meeting }: { meeting: PublishedMeetingView }) {
  const language = useLanguage();
  const notRecorded = notRecordedText(meeting, meeting.happened, language);
  return (
    <>
      <p className="govuk-body-l govuk-!-margin-bottom-2">
        {meetingText(meeting, language)}
        <MeetingTag meeting={meeting} />
      </p>
      {meeting.reason ? (
        <p className="govuk-body app-moved">
          <Reason words={meeting.reason} />
        </p>
      ) : null}
      {meeting.movedFrom ? (
        <p className="govuk-body app-moved">
          <Say of="record.movedFrom" with={{ day: dateText(meeting.movedFrom, language) }} />
        </p>
      ) : null}
      {notRecorded ? <p className="govuk-body">{notRecorded}</p> : null}
      {meeting.state === "provisional" && !notRecorded ? (
        <p className="govuk-body">
          <Say of="record.mayChange" />
        </p>
      ) : null}
      {isComing(meeting.state) && meeting.happened === "to_come" && meeting.howToAttend ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>
              <Say of="record.howToAttend" />
            </strong>
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
  const language = useLanguage();
  const shown = brief ? substantive(items) : items;
  if (shown.length === 0)
    return (
      <p className="govuk-body">
        <Say of="record.nothingOnAgenda" />
      </p>
    );
  const Title = headings;
  return (
    <ol className="govuk-list app-agenda">
      {shown.map((item) => (
        <li key={item.reference} className="app-agenda__item">
          <Title className="govuk-heading-s govuk-!-margin-bottom-1">
            <RecordLink to={item} />
            {item.minutes > 0 ? quiet(`, ${minuteText(item.minutes, language)}`) : null}
          </Title>
          {item.state === "considered" ? null : <ItemTag item={item} />}
          <Exempt item={item} />
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
      <Say of="record.source" with={{ words: own(meeting.sourceWords) }} />{" "}
      {meeting.sourceUrl ? (
        <OutwardLink href={meeting.sourceUrl}>
          <Say of="record.openPapers" with={{ hidden }} />
        </OutwardLink>
      ) : null}
    </p>
  );
}
